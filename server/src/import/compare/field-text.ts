/** A value of a record as text for a list of changes: lists by their length and content, null where there is none. */
export function fieldText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => sessionText(item)).join('; ');
  if (typeof value === 'object') return entriesText(value);
  return String(value);
}

function sessionText(value: unknown): string {
  return typeof value === 'object' && value !== null ? entriesText(value) : String(value);
}

function entriesText(value: object): string {
  return Object.values(value)
    .filter((part) => part !== null)
    .join(' ');
}
