import { fileIssue, type ImportIssue } from '../../sources/import-issue.js';
import { rowIssue } from '../template/sheet-row.js';
import type { IdentifiedItem } from './identify-source.js';

/** What is wrong with the choices of whoever imports: they name nothing that is there, or one assessment twice. */
export function matchIssues(
  items: readonly IdentifiedItem[],
  choices: Readonly<Record<string, string | null>>,
): readonly ImportIssue[] {
  const used = new Set(items.flatMap((item) => keysOf(item)));
  const unknown = Object.keys(choices).filter((key) => !used.has(key));
  const [first] = items;
  const file = first?.drafted.place.sheet.file ?? null;
  return [
    ...(file === null ? [] : unknown.map((key) => ({ ...fileIssue(file, 'match-unknown'), value: key }))),
    ...items.flatMap((item) => refusedChoice(item, choices)),
    ...unchecked(items),
  ];
}

/** One for each course, at its first row. */
function unchecked(items: readonly IdentifiedItem[]): readonly ImportIssue[] {
  const first = new Map<string, IdentifiedItem>();
  for (const item of items) {
    const course = item.drafted.record.courseCode;
    if (item.match.chosenBy === 'unchecked' && !first.has(course)) first.set(course, item);
  }
  return [...first].map(([course, { drafted }]) => rowIssue(drafted.place, 'match-too-many', { values: { course } }));
}

function keysOf({ id, drafted, sourceCode }: IdentifiedItem): readonly string[] {
  return [id, `${drafted.record.courseCode}/${sourceCode}`];
}

function refusedChoice(item: IdentifiedItem, choices: Readonly<Record<string, string | null>>): readonly ImportIssue[] {
  const choice = keysOf(item)
    .map((key) => choices[key])
    .find((one) => one !== undefined);
  if (typeof choice !== 'string' || item.match.chosen === choice) return [];
  const { place, record } = item.drafted;
  return [
    rowIssue(place, 'match-refused', { value: choice, values: { title: record.title, course: record.courseCode } }),
  ];
}
