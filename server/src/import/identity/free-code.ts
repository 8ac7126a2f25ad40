/** What the store keeps of a code. */
const CODE_LENGTH = 80;

/** A code for an assessment of its own: that of its source, or where another has it, with the source behind it. */
export function freeCode(sourceCode: string, source: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sourceCode)) return sourceCode;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? ` (${source})` : ` (${source} ${count})`;
    const code = `${sourceCode.slice(0, Math.max(1, CODE_LENGTH - suffix.length))}${suffix}`;
    if (!taken.has(code)) return code;
  }
}
