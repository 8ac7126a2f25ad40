import type { Language } from '@evenkeel/shared/messages';
import { TEMPLATE_SHEETS } from '../../templates/sheet-columns.js';
import type { SheetTemplate } from './column.js';

/** A field that a column may be read as, with the header it has in the template. */
export interface ChoosableField {
  readonly field: string;
  readonly needed: boolean;
  readonly label: Readonly<Record<Language, string>>;
}

/** The fields of a sheet, in the order of the template that is handed out; those it does not show come last. */
export function choosableFields(template: SheetTemplate): readonly ChoosableField[] {
  const shown = TEMPLATE_SHEETS.find(({ kind }) => kind === template.kind)?.columns ?? [];
  const order = [...new Set([...shown.map(({ field }) => field), ...Object.keys(template.columns)])];
  return order.flatMap((field) => {
    const column = template.columns[field];
    if (!column) return [];
    const [en = field, nl = en] = column.headers;
    const label = shown.find((known) => known.field === field)?.header ?? { en, nl };
    return [{ field, needed: column.need === 'column', label }];
  });
}
