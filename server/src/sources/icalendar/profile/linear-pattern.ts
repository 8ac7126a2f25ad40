/** Patterns get no longer texts than this to look through. */
export const LONGEST_TEXT = 1_000;
const LONGEST_PATTERN = 500;

/** A repeated group with a repeat or a choice in it, a look around, a reference back: what makes a pattern slow on hostile text. */
const RISKY = /\([^()]*[*+{|][^()]*\)[*+{]|\(\?[=!<]|\\[1-9]|\\k</;
const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/g;

/** Whether a pattern of a profile is valid and can't take long, whatever text it is held against. */
export function isLinearPattern(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || RISKY.test(pattern)) return false;
  if ((pattern.match(UNBOUNDED) ?? []).length > 3) return false;
  try {
    return new RegExp(pattern, 'iu').source.length > 0;
  } catch {
    return false; // RegExp has no other way to say that a pattern is malformed
  }
}
