import { describe, expect, it } from '@jest/globals';
import { withRowHeads } from './with-row-heads.js';

const element = (id: number, lines: readonly string[]) =>
  [`${id} 0 obj`, '<<', '  /Type /StructElem', ...lines.map((line) => `  ${line}`), '>>', 'endobj', ''].join('\n');
const cell = (id: number, column: number) =>
  element(id, ['/S /TD', '/P 2 0 R', `/A [<<\n    /O /Table\n    /Headers [(U1x${column}y0)]\n  >>]`, '/K [7]']);
const head = element(9, ['/S /TR', '/P 8 0 R', '/K [10 0 R]']);
const pdf = Buffer.from(
  [
    element(1, ['/S /TBody', '/K [2 0 R]']),
    element(2, ['/S /TR', '/P 1 0 R', '/K [3 0 R 4 0 R]']),
    cell(3, 0),
    cell(4, 1),
    head,
  ].join('\n'),
  'latin1',
);

describe('the heads of the rows of a PDF', () => {
  it('are made of the first cells of the rows of bodies, and nothing else moves', () => {
    const made = Buffer.from(withRowHeads(pdf, 1)).toString('latin1');
    expect(made).toHaveLength(pdf.length);
    expect(made).toMatch(/3 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TH\n.*?\/Scope \/Row +\n/s);
    expect(made).toMatch(/4 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TD\n/);
    expect(made).not.toContain('/Headers');
    expect(made).toContain(head);
  });

  it('are refused where not each row got one, as when the typesetter writes otherwise', () => {
    expect(() => withRowHeads(pdf, 2)).toThrow('1 of 2 rows got a head');
  });
});
