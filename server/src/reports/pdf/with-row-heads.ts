// Each begins after the number of its object: a text that begins with letters is found much sooner in a file than one that begins with a number.
/** A body of a table, as the typesetter writes it: objects stand in the file as they are. */
const BODY = / 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TBody\n/g;
/** A row: what it stands in, and its first cell. */
const ROW = / 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TR\n {2}\/P (\d+) 0 R\n {2}\/K \[?(\d+) 0 R/g;
/** A cell up to the names of the heads it belongs to. */
const CELL =
  / 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TD\n {2}\/P \d+ 0 R\n {2}\/A \[?<<\n {4}\/O \/Table\n {4}(\/Headers \[[^\]]*\])/g;
const ROW_HEAD = '/Scope /Row';

/**
 * Makes the first cell of each row of a table body the head of its row, which the typesetter can't say. Cells no longer name the heads of their column,
 * which would be all that is read: those follow from the scope of the heads, as those of their row do. Each change takes the room of what it replaces, so all
 * else stays where it is. Errors: throws where there are not as many rows as told, so that nothing is handed out half done.
 */
export function withRowHeads(pdf: Uint8Array, rows: number): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const bodies = new Set(Array.from(text.matchAll(BODY), ({ index }) => numberBefore(text, index)));
  const inBodies = Array.from(text.matchAll(ROW)).filter(([, parent = '']) => bodies.has(parent));
  const heads = new Set(inBodies.map(([, , first]) => first));
  let made = 0;
  for (const { 0: cell, 1: names = '', index } of text.matchAll(CELL)) {
    const isHead = heads.has(numberBefore(text, index));
    bytes.write((isHead ? ROW_HEAD : '').padEnd(names.length), index + cell.length - names.length, 'latin1');
    if (!isHead) continue;
    bytes.write('/TH', index + cell.indexOf('/TD'), 'latin1');
    made += 1;
  }
  if (made !== rows) throw new Error(`${made} of ${rows} rows got a head`);
  return bytes;
}

/** The number at the beginning of a line that ends where told. */
function numberBefore(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end) + 1, end);
}
