export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** About the length of a piece of XML, in characters: large enough to compress well, small enough to be made in a few milliseconds. */
const PIECE = 32_768;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between elements or in quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The same text in fewer, longer pieces. */
export function* inPieces(parts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}
