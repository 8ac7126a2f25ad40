import { StreamableFile } from '@nestjs/common';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the description of the API says of a workbook. */
export const WORKBOOK_SCHEMA = { type: 'string', format: 'binary' } as const;

/** A workbook as a download. */
export function workbookDownload(bytes: Uint8Array, name: string): StreamableFile {
  return fileDownload(bytes, name, WORKBOOK_TYPE);
}

/** A file as a download; characters that a header can't hold become dashes in its name. */
export function fileDownload(bytes: Uint8Array, name: string, type: string): StreamableFile {
  const safe = name.replace(/[^\w.-]+/g, '-');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${safe}"`, length: bytes.length });
}
