import type { SlashOrder } from '../fields/date-order.js';
import { activitiesSheet } from './activities-sheet.js';
import { activityCountsSheet } from './activity-counts-sheet.js';
import { assessmentsSheet } from './assessments-sheet.js';
import { calendarSheet } from './calendar-sheet.js';
import type { Columns, SheetTemplate } from './column.js';
import { coursesSheet } from './courses-sheet.js';
import { evaluationsSheet } from './evaluations-sheet.js';
import { withNumberedTitles } from './numbered-titles.js';
import { offeringsSheet } from './offerings-sheet.js';
import { optionGroupsSheet } from './option-groups-sheet.js';
import { programmesSheet } from './programmes-sheet.js';
import { type ReadRows, readRows } from './read-rows.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import type { SheetRow } from './sheet-row.js';

type RowOf<T> = T extends SheetTemplate<infer C> ? SheetRow<C> : never;
type SheetsOf<T> = T extends SheetTemplate<infer C> ? readonly ReadRows<C>[] : never;

export type ProgrammeRow = RowOf<typeof programmesSheet>;
export type CourseRow = RowOf<typeof coursesSheet>;
export type OptionGroupRow = RowOf<typeof optionGroupsSheet>;
export type CalendarRow = RowOf<typeof calendarSheet>;
export type OfferingRow = RowOf<typeof offeringsSheet>;
export type ActivityRow = RowOf<typeof activitiesSheet>;
export type AssessmentRow = RowOf<typeof assessmentsSheet>;
export type AssessmentsRead = SheetsOf<typeof assessmentsSheet>[number];
export type ActivityCountRow = RowOf<typeof activityCountsSheet>;
export type EvaluationRow = RowOf<typeof evaluationsSheet>;

/** The rows of all files by sheet of the template. */
export interface TemplateRows {
  readonly programmes: SheetsOf<typeof programmesSheet>;
  readonly courses: SheetsOf<typeof coursesSheet>;
  readonly optionGroups: SheetsOf<typeof optionGroupsSheet>;
  readonly calendar: SheetsOf<typeof calendarSheet>;
  readonly offerings: SheetsOf<typeof offeringsSheet>;
  readonly activities: SheetsOf<typeof activitiesSheet>;
  readonly assessments: SheetsOf<typeof assessmentsSheet>;
  readonly activityCounts: SheetsOf<typeof activityCountsSheet>;
  readonly evaluations: SheetsOf<typeof evaluationsSheet>;
}

/** Reads the sheets that have all the columns they need. */
export function templateRows(sheets: readonly RecognisedSheet[], slashOrder: SlashOrder | null): TemplateRows {
  const usable = sheets.filter((sheet) => sheet.missing.length === 0);
  const rowsOf = <C extends Columns>(
    template: SheetTemplate<C>,
    finish: (read: ReadRows<C>, sheet: RecognisedSheet) => ReadRows<C> = (read) => read,
  ): readonly ReadRows<C>[] =>
    usable
      .filter((sheet) => sheet.template.kind === template.kind)
      .map((sheet) => finish(readRows(sheet, template, slashOrder), sheet));
  return {
    programmes: rowsOf(programmesSheet),
    courses: rowsOf(coursesSheet),
    optionGroups: rowsOf(optionGroupsSheet),
    calendar: rowsOf(calendarSheet),
    offerings: rowsOf(offeringsSheet),
    activities: rowsOf(activitiesSheet),
    assessments: rowsOf(assessmentsSheet, (read, { standIns }) =>
      standIns.length > 0 ? withNumberedTitles(read) : read,
    ),
    activityCounts: rowsOf(activityCountsSheet),
    evaluations: rowsOf(evaluationsSheet),
  };
}

/** All sheets together, whatever their kind. */
export function allSheets(rows: TemplateRows): readonly ReadRows[] {
  return Object.values(rows).flat();
}
