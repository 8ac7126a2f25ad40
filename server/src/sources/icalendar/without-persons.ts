/** What programs put before the names of those who teach. */
const LABEL =
  '(?:teachers?|lecturers?|instructors?|staff|professors?|docent(?:en)?|begeleiders?|lärare|undervisare|signatur(?:e|er)?|lehrende|lehrpersonen?|dozent(?:en|in|innen)?|vortragende|lehrer|enseignants?|intervenants?|profesor(?:es|a)?|docente|opettajat?|underviser|foreleser)';

/** `Lärare: A. Andersson`, up to where the next thing begins. */
const LABELLED = new RegExp(`[,;|(\\n ]*(?<![\\p{L}])${LABEL} ?: ?[^,;|)\\n]{0,200}?(?=[,;|)\\n]|\\. |$)\\)?`, 'giu');

/** `Prof. dr. A. van Andersson`: titles, and the name after them: initials and a word, or two words. */
const TITLED =
  /[,;|( \n-]*(?<![\p{L}\p{N}-])(?:(?:prof|dr|drs|ir|mrs?|dhr|mw|mevr)\. ?-?){1,4}(?:\p{Lu}\. ?){0,5}(?:(?:van|von|der|den|de|ter|ten|du|la|le) ){0,3}\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}(?=[,;|)\n]|$| -))?\)?/giu;

const MAIL = /[^\s,;<>()"]{1,80}@[^\s,;<>()"]{1,80}\.[a-z]{2,20}/giu;

/** A title without the names of persons, as far as anything tells them from other words. */
export function withoutPersons(title: string): string {
  const text = title.slice(0, 2_000);
  const unlabelled = text.includes(':') ? text.replace(LABELLED, '') : text;
  const untitled = unlabelled.includes('.') ? unlabelled.replace(TITLED, ' ') : unlabelled;
  const plain = untitled.includes('@') ? untitled.replace(MAIL, '') : untitled;
  return plain === text ? text : plain.replace(/[\s,;|-]+$/u, '').replace(/^[\s,;|]+/u, '');
}
