/** One line of the outcome: what was measured, the figure, and what it is held against. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly beside: string;
}

/** Prints the rows below a heading, in columns. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const width = (key: keyof Row) => Math.max(...rows.map((row) => row[key].length));
  const [what, figure] = [width('what'), width('figure')];
  console.log(`\n${heading}`);
  for (const row of rows) console.log(`  ${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${row.beside}`);
}

/** Milliseconds as a person reads them. */
export function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}

/** A ratio as a person reads it. */
export function times(value: number): string {
  return `${value.toPrecision(3)} ×`;
}
