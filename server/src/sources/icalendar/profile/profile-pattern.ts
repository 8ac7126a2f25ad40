/** Before or after a word, whatever letters it has: `\b` of a regular expression knows those of English only. */
const BORDER_OF_WORD = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

/** A pattern of a profile, in which `\b` borders words of any language; an underscore parts words as a hyphen does. */
export function profilePattern(pattern: string, flags: 'iu' | 'u'): RegExp {
  const bordered = pattern.replace(/\\[\s\S]/g, (escaped) => (escaped === '\\b' ? BORDER_OF_WORD : escaped));
  return new RegExp(bordered, flags);
}
