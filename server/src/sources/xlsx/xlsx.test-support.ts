import { crc32, deflateRawSync } from 'node:zlib';
import type { ImportFile } from '../import-file.js';

/** A part of a zip file; `size` claims another length than it has. */
export interface ZipPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly size?: number;
}

/** A zip file, written by hand so that it can lie. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as Uint8Array); // Buffer.from takes both texts and bytes
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function checksum(content: Buffer): number {
  return crc32(content);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Workbook {
  /** The rows of the one sheet, as XML. */
  readonly rows: string;
  readonly sheetName?: string;
  readonly sheetState?: string;
  readonly date1904?: boolean;
  readonly strings?: string;
  readonly styles?: string;
  readonly beforeRoot?: string;
  readonly sheetSize?: number;
}

/** A workbook with one sheet out of raw XML. */
export function workbookOf(book: Workbook, name = 'book.xlsx'): ImportFile {
  const state = book.sheetState ? ` state="${book.sheetState}"` : '';
  const parts: ZipPart[] = [
    {
      path: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="${book.date1904 ? 1 : 0}"/><sheets><sheet name="${book.sheetName ?? 'Toetsen'}" sheetId="1"${state} r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0"?>${book.beforeRoot ?? ''}<worksheet><sheetData>${book.rows}</sheetData></worksheet>`,
      ...(book.sheetSize === undefined ? {} : { size: book.sheetSize }),
    },
    { path: 'xl/sharedStrings.xml', content: `<sst>${book.strings ?? ''}</sst>` },
    { path: 'xl/styles.xml', content: `<styleSheet>${book.styles ?? ''}</styleSheet>` },
  ];
  return { name, bytes: zipOf(parts) };
}
