import { fileIssue, type ImportIssue, type ImportIssueCode } from '../import-issue.js';
import type { OpenCalendar } from './open-calendar.js';
import type { ReadEvent } from './read-event.js';
import type { Block } from './split-calendar.js';

/** What is wrong with a calendar as a file, and which of its parts are not read. */
export function damageIssues(file: string, { text, parts, others }: OpenCalendar): readonly ImportIssue[] {
  const broken = parts.brokenOffAt === null ? [] : [atLine(file, parts.brokenOffAt, 'file-truncated')];
  const unclosed = parts.unclosed.map(({ line }) => atLine(file, line, 'calendar-event-unclosed'));
  const guessed = text.guessed ? [fileIssue(file, 'encoding-guessed', { encoding: text.encoding })] : [];
  return [...broken, ...unclosed, ...guessed, ...othersIssue(file, others)];
}

function othersIssue(file: string, others: readonly Block[]): readonly ImportIssue[] {
  if (others.length === 0) return [];
  const lines = others.slice(0, 20).map(({ line }) => line);
  return [fileIssue(file, 'calendar-parts-ignored', { count: others.length, lines: lines.join(', ') })];
}

/** Why events could not be read, each at its line. */
export function faultIssues(file: string, read: readonly ReadEvent[]): readonly ImportIssue[] {
  return read.flatMap((one) => (one.kind === 'fault' ? [atLine(file, one.line, one.code)] : []));
}

function atLine(file: string, row: number, code: ImportIssueCode): ImportIssue {
  return { ...fileIssue(file, code), place: { file, sheet: null, row, column: null } };
}
