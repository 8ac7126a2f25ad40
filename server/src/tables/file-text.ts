/** What XML can't hold, and what would be read as the way to write it. */
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as workbooks keep it: characters that XML can't hold as `_x0001_`, an underscore that would look like it as `_x005F_`. */
export function workbookText(text: string): string {
  return text.replace(UNWRITABLE, (character) => `_x${hexadecimal(character)}_`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** A number as people of the language write it. Three decimals get a fourth: `1,125` could be a thousand. */
export function numberText(value: number, decimalMark: ',' | '.'): string {
  const plain = value.toString();
  const text = /^-?\d+\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return text.replace('.', decimalMark);
}
