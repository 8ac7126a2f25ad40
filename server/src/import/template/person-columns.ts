import { headerWords } from './header-words.js';

/** Headers of columns that name persons: they are not imported, and not asked about either. */
const PERSONS: ReadonlySet<string> = new Set(
  [
    'docent',
    'docenten',
    'lecturer',
    'lecturers',
    'teacher',
    'teachers',
    'instructor',
    'coordinator',
    'coördinator',
    'vakcoördinator',
    'examinator',
    'examiner',
    'surveillant',
    'email',
    'e-mail',
    'mail',
    'student',
    'studentnummer',
    'student number',
    'student id',
    'contactpersoon',
    'contact person',
  ].map(headerWords),
);

/** Parts of headers under which a person may stand: "Vakcoördinator (1e)", "Begeleider", "E-mail docent". */
const PERSON_WORDS =
  /docent|lecturer|teacher|instructor|coordinat|examin(ator|er)|surveill|mail|student|contactpers|persoon|person|begeleid|supervis|verantwoordelijk|responsible|tutor|professor|auteur|author|eigenaar|owner|telefo|phone/;

/** An address, or a title before a name. */
const ADDRESS_OR_TITLE = /@|\b(dr|drs|prof|ir|mr|mw|mevr|dhr|ms|mrs)\b\.?/i;

/** A name written backwards: "Jansen, P." */
const BACKWARDS = /^\p{Lu}[\p{L}'-]+,\s*\p{Lu}/u;

/** Whether a column is known to name persons. */
export function namesPersons(header: string): boolean {
  return PERSONS.has(headerWords(header));
}

/** Whether a column that is not read may hold persons: its values are shown to nobody then. */
export function mayHoldPersons(header: string, values: readonly string[]): boolean {
  return (
    PERSON_WORDS.test(headerWords(header)) ||
    values.some((value) => ADDRESS_OR_TITLE.test(value) || BACKWARDS.test(value))
  );
}
