/** What Windows-1252 has at 0x80 to 0x9F; five places are empty and stay control characters. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes in Windows-1252. Node decodes that name as Latin-1 since 20.18.3, which turns € and curly
 * quotes into control characters; they are put right here, whatever the decoder does.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => UPPER_CONTROLS[character.charCodeAt(0) - 0x80] ?? character);
}
