/** What programs put before the names of those who teach. */
const LABELS = [
  'teachers?',
  'lecturers?',
  'instructors?',
  'staff',
  'professors?',
  'docent(?:en)?',
  'begeleiders?',
  'lärare',
  'undervisare',
  'signatur(?:e|er)?',
  'lehrende',
  'lehrpersonen?',
  'dozent(?:en|in|innen)?',
  'vortragende',
  'lehrer',
  'enseignants?',
  'intervenants?',
  'profesor(?:es|a)?',
  'docente',
  'opettajat?',
  'underviser',
  'foreleser',
];
const ANY_LABEL = LABELS.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

const NAME = "\\p{Lu}[\\p{L}'’-]{1,40}";
const PARTICLES = '(?:(?:van|von|der|den|de|ter|ten|du|la|le) ){0,3}';
/** `A.B. van Andersson` or `Anna Andersson`, as the second of several. */
const ANOTHER = `(?:[,&] ?(?:(?:\\p{Lu}\\. ?){1,5}${PARTICLES}${NAME}|${NAME} ${PARTICLES}${NAME})(?=[,;|)&\\n]|$))`;

/** `Lärare: A. Andersson, Bo Bengtsson`, up to where the next thing begins. */
const LABELLED = new RegExp(
  `[,;|(\\n ]*(?<![\\p{L}])(?:${ANY_LABEL}) ?: ?[^,;|)\\n]{0,200}?(?=[,;|)\\n]|\\. \\p{Lu}[\\p{L} ]{1,30} ?:|$)${ANOTHER}{0,10}\\)?`,
  'gu',
);

/** `Prof. dr. A. van Andersson`: titles, and the name after them: initials and a word, or two words. */
const TITLED = new RegExp(
  `[,;|(\\n -]*(?<![\\p{L}\\p{N}-])(?:(?:[Pp]rof|[Dd]rs?|[Ii]r|[Mm]rs?|[Dd]hr|[Mm]w|[Mm]evr)\\. ?-?){1,4}(?:\\p{Lu}\\. ?){0,5}${PARTICLES}${NAME}(?: ${NAME}(?=[,;|)\\n]|$| -))?\\)?`,
  'gu',
);

const MAIL = /[^\s,;<>()"]{1,80}@[^\s,;<>()"]{1,80}\.[a-z]{2,20}/giu;

/** A title without the names of persons, as far as anything tells them from other words. */
export function withoutPersons(title: string): string {
  const text = title.slice(0, 2_000);
  const unlabelled = text.includes(':') ? text.replace(LABELLED, '') : text;
  const untitled = unlabelled.includes('.') ? unlabelled.replace(TITLED, '') : unlabelled;
  const plain = untitled.includes('@') ? untitled.replace(MAIL, '') : untitled;
  return plain === text ? text : plain.replace(/[\s,;|-]+$/u, '').replace(/^[\s,;|]+/u, '');
}
