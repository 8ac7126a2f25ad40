/**
 * A document as text with one line for each week, finding or course. Numbers are rounded to a millionth, so that a golden holds on
 * every machine's exponential function.
 */
export function documentText(document: unknown): string {
  return `${linesOf(document, '').join('\n')}\n`;
}

function linesOf(value: unknown, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => indent + inline(item));
  if (value === null || typeof value !== 'object') return [indent + inline(value)];
  return Object.entries(value).flatMap(([key, part]) => {
    if (part === null || typeof part !== 'object') return [`${indent}${key}: ${inline(part)}`];
    return [`${indent}${key}:`, ...linesOf(part, `${indent}  `)];
  });
}

function inline(value: unknown): string {
  const rounded = (_key: string, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(6)) : part);
  return JSON.stringify(value, rounded);
}
