import { LONGEST_TEXT } from './linear-pattern.js';

/** A part of a pattern: in how many ways it can match at one place, and whether it has a choice within. */
interface Part {
  readonly ways: number;
  readonly open: boolean;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/**
 * How many steps a pattern can take at most in the longest text it is held against, roughly; infinite where a repeat or a choice
 * stands within a repeat, or where it looks around or back. Many steps make one hostile line hold up a whole import.
 */
export function patternCost(pattern: string): number {
  const reader: Reader = { pattern, at: 0 };
  const { ways } = alternatives(reader);
  const anchored = pattern.startsWith('^') && !hasOuterChoice(pattern);
  return reader.at < pattern.length ? Number.POSITIVE_INFINITY : ways * (anchored ? 1 : LONGEST_TEXT);
}

function hasOuterChoice(pattern: string): boolean {
  const reader: Reader = { pattern, at: 0 };
  sequence(reader);
  return pattern[reader.at] === '|';
}

function alternatives(reader: Reader): Part {
  let part = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    const other = sequence(reader);
    part = { ways: part.ways + other.ways, open: true };
  }
  return part;
}

function sequence(reader: Reader): Part {
  let whole: Part = { ways: 1, open: false };
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? '')) {
    const next = repeated(reader, atom(reader));
    whole = { ways: whole.ways * next.ways, open: whole.open || next.open };
  }
  return whole;
}

const NEVER: Part = { ways: Number.POSITIVE_INFINITY, open: true };

function atom(reader: Reader): Part {
  const { pattern } = reader;
  const [whole = ''] = /^(?:\((?:\?(?::|<\w+>))?|\[(?:\\.|[^\\\]])*\]|\\[pP]\{[^}]*\}|\\.|.)/su.exec(
    pattern.slice(reader.at),
  ) ?? [''];
  reader.at += whole.length;
  if (/^\\[1-9k]/.test(whole)) return NEVER;
  if (!whole.startsWith('(')) return { ways: 1, open: false };
  if (pattern[reader.at] === '?') return NEVER;
  const inner = alternatives(reader);
  reader.at += 1;
  return inner;
}

/** The part with the repeat behind it: `*`, `+`, `?`, `{2,8}`, greedy or not. */
function repeated(reader: Reader, part: Part): Part {
  const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
  if (!quantifier) return part;
  reader.at += quantifier[0].length;
  const [, sign, least, comma, most] = quantifier;
  if (sign === '?') return { ways: part.ways + 1, open: true };
  const from = Number(least ?? (sign === '+' ? 1 : 0));
  const to = least === undefined || (comma && !most) ? LONGEST_TEXT : Number(most || least);
  if (part.open && to > 1) return NEVER;
  return { ways: Math.max(1, Math.min(to, LONGEST_TEXT) - from + 1), open: to !== from };
}
