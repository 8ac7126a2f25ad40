/** The rows of all these sheets; of one sheet its own list, for it may be long. */
export function rowsIn<R>(sheets: readonly { readonly rows: readonly R[] }[]): readonly R[] {
  const [only, ...others] = sheets;
  return only && others.length === 0 ? only.rows : sheets.flatMap((sheet) => sheet.rows);
}
