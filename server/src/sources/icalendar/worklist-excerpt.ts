/** Longer lists and texts are not read by anyone. */
const LONGEST = 200;
const GAP = '…';

/** Words that stand before what an event is about. */
const LABELS = new Set(
  (
    'course module code class activity type group room week date time unit programme campus status location ' +
    'vak cursus onderdeel activiteit soort groep zaal lokaal datum tijd blok opleiding locatie ' +
    'cours matière groupe salle semaine formation kurs kurskod grupp moment lokal sal vecka veranstaltung gruppe raum ' +
    'lecture seminar tutorial practical workshop lab exam hoorcollege werkcollege werkgroep practicum tentamen toets ' +
    'cm td tp promo examen vorlesung übung praktikum föreläsning övning laboration tentamen hc wc wg pr due deadline inleveren'
  ).split(' '),
);

/** Words after which a person is named. */
const OF_PERSONS =
  /\b(?:docent|lecturer|teacher|staff|instructor|tutor|contact|coordinator|examiner|examinator|begeleider|surveillant|lärare|dozent|lehrer|lehrperson|enseignant|professeur|prof|organi[sz]er|name|naam|nom|student|by|door|par|von|av)(?:en|s|\(s\))? ?[:=]/iu;
const EMAIL = /[^\s<>()]+@[^\s<>()]+/gu;
/** Nine digits or more, however they are spaced. */
const TELEPHONE = /\+?\d(?:[ ().-]{0,2}\d){8,}/gu;
/** `R207`, `TP3`, `2a`, `10:30`, `26/09/2023`; no number as long as that of a student or a telephone. */
const CODE = /^(?:\p{Lu}{0,8}|\p{Ll}{0,3})[-._/:]?\d{1,5}(?:[-._/:]?(?:\d{1,5}|\p{L}{1,3}))*$/u;
const LONG_NUMBER = /\d{6,}/;

/** What of a description can be shown: labels, codes and numbers. All other words may be names of persons, and become a gap. */
export function worklistExcerpt(description: string): string {
  const lines = description.split('\n').map(lineExcerpt);
  const told = lines.filter((line) => line.replaceAll(GAP, '').trim() !== '');
  return shortened([...new Set(told)].join(' · '));
}

function lineExcerpt(line: string): string {
  if (OF_PERSONS.test(line)) return '';
  const words = line.slice(0, 1000).replace(EMAIL, GAP).replace(TELEPHONE, GAP).split(/\s+/);
  const shown = words.map((word) => (isTelling(word) ? word.replace(/^[("'[:]+|[)"'\].]+$/g, '') : GAP));
  return shown.filter((word, index) => word !== GAP || shown[index - 1] !== GAP).join(' ');
}

function isTelling(word: string): boolean {
  const bare = word.replace(/^[("'[:]+|[)"'\].,;:]+$/g, '');
  return LABELS.has(bare.toLowerCase()) || (CODE.test(bare) && !LONG_NUMBER.test(bare));
}

/** `RDV M LAUNAY`, `Consult with Anna Berg`, `J.P. de Vries`: a title or a word before a name, and the name. */
const NAME_BEHIND =
  /(?<=(?<![\p{L}\p{N}])(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Prof|Hr|Herr|Frau|Fr|dhr|mw|mevr|mevrouw|meneer|avec|with|met|mit|med|con)\.? )(?:(?:van|von|der|den|de|du|la) ){0,3}\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|du|la) ){0,3}\p{Lu}[\p{L}.'’-]+){0,2}/gu;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?){1,4}(?:(?:van|von|der|den|de|du|la) ){0,3}\p{Lu}[\p{L}'’-]+/gu;

/** The title of an event without addresses and without what names a person. */
export function worklistSummary(summary: string): string {
  const said = summary.replace(EMAIL, GAP).replace(NAME_BEHIND, GAP).replace(INITIALS, GAP);
  const person = OF_PERSONS.exec(said);
  return shortened((person ? `${said.slice(0, person.index)}${GAP}` : said).replace(/\s+/g, ' ').trim());
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}${GAP}` : text;
}
