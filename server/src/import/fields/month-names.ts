/** Months by name or abbreviation in the languages of tables, without accents; January is 1. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'januar', 'janner', 'janvier', 'janv'],
  ['februari', 'february', 'feb', 'febr', 'februar', 'fevrier', 'fevr', 'fev'],
  ['maart', 'march', 'mrt', 'mar', 'marz', 'maerz', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['mei', 'may', 'mai', 'maj'],
  ['juni', 'june', 'jun', 'juin'],
  ['juli', 'july', 'jul', 'juillet', 'juil'],
  ['augustus', 'august', 'aug', 'aout', 'augusti'],
  ['september', 'sep', 'sept', 'septembre'],
  ['oktober', 'october', 'okt', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'decembre'],
];

const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The number of the month with this name, or null. */
export function monthOfName(name: string): number | null {
  const bare = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
  return BY_NAME.get(bare) ?? null;
}
