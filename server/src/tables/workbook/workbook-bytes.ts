import { setImmediate } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { NO_TIME } from '../no-time.js';
import type { Table } from '../table.js';
import { contentTypes, packageRelations, workbookRelations, workbookSheets } from './package-parts.js';
import { SharedTexts } from './shared-texts.js';
import { sheetXml } from './sheet-xml.js';
import { STYLES_XML } from './styles.js';

/** A part of the package: where it stands in it, and its XML piece by piece. */
type Part = readonly [path: string, xml: Iterable<string>];

/**
 * A workbook (ECMA-376) with a sheet for each table; the same tables give the same bytes. Texts are texts: nothing becomes a
 * formula. The XML of a sheet is compressed as it is made and never there as a whole, which libraries that write many sheets
 * in one file do: they took three times the memory. Others have their turn between two pieces.
 */
export async function workbookBytes(tables: readonly Table[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, xml] of partsOf(tables)) {
    const part = new ZipDeflate(path);
    part.mtime = NO_TIME;
    zip.add(part);
    for (const piece of xml) {
      part.push(strToU8(piece));
      await setImmediate();
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/** The sheets stand before the texts that they share, which are known when the last sheet is written. */
function* partsOf(tables: readonly Table[]): Iterable<Part> {
  const texts = new SharedTexts();
  yield ['[Content_Types].xml', [contentTypes(tables.length)]];
  yield ['_rels/.rels', [packageRelations()]];
  yield ['xl/workbook.xml', [workbookSheets(tables.map(({ name }) => name))]];
  yield ['xl/_rels/workbook.xml.rels', [workbookRelations(tables.length)]];
  yield ['xl/styles.xml', [STYLES_XML]];
  for (const [at, table] of tables.entries()) {
    yield [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(table, { texts, isSelected: at === 0 })];
  }
  yield ['xl/sharedStrings.xml', texts.xml()];
}
