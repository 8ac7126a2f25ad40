import { StreamableFile } from '@nestjs/common';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the description of the API says of a workbook. */
export const WORKBOOK_SCHEMA = { type: 'string', format: 'binary' } as const;

/** A workbook as a download; characters that a header can't hold become dashes in its name. */
export function workbookDownload(bytes: Uint8Array, name: string): StreamableFile {
  const safe = name.replace(/[^\w.-]+/g, '-');
  return new StreamableFile(bytes, {
    type: WORKBOOK_TYPE,
    disposition: `attachment; filename="${safe}"`,
    length: bytes.length,
  });
}
