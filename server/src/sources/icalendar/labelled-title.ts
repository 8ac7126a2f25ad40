/** "Course code: STA201. Course name: Statistics, Activity: Tenta": some programs write labels and values into one line. */
const LABEL = /(?:^|[,.;\n]\s*)([\p{L}][\p{L} ]{1,30}?) ?: ?/gu;
const NAMES =
  /^(course ?name|kursnamn|kurs ?namn|emnenavn|fagnavn|cursusnaam|vaknaam|kursname|modulname|module ?name|course)$/i;
const KINDS =
  /^(activity|aktivitet|aktivitetstyp|aktivitetstype|moment|undervisningstyp|undervisningsmoment|bokningstyp|type|activiteit|art)$/i;

/**
 * A title without labels where the line of an event is made of them: the name of the course and what it is. The line itself stays
 * what the remarks of its event show. A title that a profile took out of the line is left as it is.
 */
export function labelledTitle(summary: string, title: string): string {
  if (title !== summary.replace(/\s+/g, ' ').trim()) return title;
  const labels = [...title.matchAll(LABEL)];
  if (labels.length < 2) return title;
  const fields = labels.map((match, index) => ({
    label: match[1] ?? '',
    value: title.slice(match.index + match[0].length, labels[index + 1]?.index).replace(/[\s,.;]+$/, ''),
  }));
  const kind = fields.find(({ label }) => KINDS.test(label))?.value ?? '';
  const name = fields.find(({ label, value }) => NAMES.test(label) && value !== '')?.value ?? '';
  if (kind === '') return title;
  return name === '' ? kind : `${name} – ${kind}`;
}
