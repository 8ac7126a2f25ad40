import { type ReportCell, type ReportTable, words } from '@evenkeel/shared/term-report';

/**
 * The table with numbers and their units in one column, as people read them: "28 hours per credit". Where they stand apart, as in a spreadsheet, a
 * number can be computed with.
 */
export function amountsJoined(table: ReportTable): ReportTable {
  const value = table.columns.findIndex(({ id }) => id === 'value');
  const unit = table.columns.findIndex(({ id }) => id === 'unit');
  if (value < 0 || unit < 0) return table;
  return {
    ...table,
    columns: table.columns
      .map((column, at) => (at === value ? { ...column, kind: 'text' as const } : column))
      .toSpliced(unit, 1),
    rows: table.rows.map((row) => row.with(value, amount(row[value] ?? null, row[unit] ?? null)).toSpliced(unit, 1)),
  };
}

function amount(value: ReportCell, unit: ReportCell): ReportCell {
  if (typeof unit !== 'object' || unit?.kind !== 'words') return value;
  return words(unit.key.replace(/^unit/, 'amount'), { value });
}
