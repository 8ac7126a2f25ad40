import { apiPath } from './get-json.js';
import type { YearRef } from './queries.js';

/** The sheets of the template, in the order in which they are filled in. */
export const TEMPLATE_KINDS = [
  'programmes',
  'courses',
  'optionGroups',
  'calendar',
  'offerings',
  'activities',
  'assessments',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Which template: in which language, and filled with what is known of a year of a programme, or empty. */
interface Template {
  readonly language: string;
  readonly filledWith: YearRef | null;
}

/** The address of the template as a workbook. */
export function workbookPath({ language, filledWith }: Template): string {
  return apiPath(partsOf(filledWith, 'schedule.xlsx'), { lang: language });
}

/** The address of one sheet of the template as a text file. */
export function sheetPath({ language, filledWith }: Template, sheet: TemplateKind): string {
  return apiPath(partsOf(filledWith, 'schedule.csv'), { sheet, lang: language });
}

function partsOf(filledWith: YearRef | null, file: string): readonly string[] {
  return filledWith ? ['programmes', filledWith.programme, 'years', filledWith.year, file] : ['templates', file];
}
