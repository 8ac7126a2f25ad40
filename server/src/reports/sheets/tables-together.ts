import { type ReportCell, type ReportTable, words } from '@evenkeel/shared/term-report';

/** The tables with those that are one of several as one, at the place of the first: their first column says what each row is about. */
export function tablesTogether(tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.flatMap((table) => {
    const kind = table.one?.of;
    if (!kind) return table;
    const all = tables.filter(({ one }) => one?.of === kind);
    return all[0] === table ? asOne(kind, table, all) : [];
  });
}

function asOne(kind: string, { columns }: ReportTable, all: readonly ReportTable[]): ReportTable {
  return {
    id: `all-${kind}`,
    title: words(`report.table.all.${kind}`),
    columns: [{ id: 'weeks', head: words('report.column.weeks'), kind: 'text' }, ...columns],
    rows: all.flatMap(({ rows, one }) => rows.map((row): readonly ReportCell[] => [one?.about ?? null, ...row])),
  };
}
