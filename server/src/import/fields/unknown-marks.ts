const MARKS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '?',
  'n.v.t.',
  'n.v.t',
  'nvt',
  'n/a',
  'n.t.b.',
  'n.t.b',
  'ntb',
  'tbd',
  'tba',
  'onbekend',
  'unknown',
]);

/** Whether a text says that there is no value, or none yet: "n.v.t.", "tbd", a dash. */
export function isUnknownMark(text: string): boolean {
  return MARKS.has(text.trim().toLowerCase());
}
