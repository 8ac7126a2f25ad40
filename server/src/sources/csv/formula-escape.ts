/** What spreadsheet programs take for the start of a formula, behind any apostrophes. */
const FORMULA = /^'*(?:[=+\-@＝＋－＠]|\p{Cc})/u;

/** A text that no spreadsheet program takes for a formula: with an apostrophe in front where it starts like one. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was meant: without the one apostrophe that keeps it from being a formula. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
