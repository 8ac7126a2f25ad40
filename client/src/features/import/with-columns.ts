import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import type { ImportChoices } from '../../api/import-form.js';

type Columns = ImportChoices['columns'];

/** Under the blank header stands the kind of sheet. */
const KIND = '';

/**
 * The columns with this said of a sheet. Another kind of sheet has other fields: what was said of its columns falls away. What
 * it is taken for is said along with a column, so that a column less does not turn it into something else.
 */
export function withColumns(columns: Columns, sheet: DetectedSheetDocument, said: Columns[string]): Columns {
  const key = `${sheet.file}|${sheet.sheet ?? ''}`;
  const before = KIND in said ? {} : { [KIND]: sheet.kind, ...columns[key] };
  return { ...columns, [key]: { ...before, ...said } };
}
