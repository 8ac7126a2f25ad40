import { headerWords } from '../header-words.js';
import type { Cell, RawRow, RawSheet } from '../raw-sheet.js';

/** What people call the columns of a list of enrolments, the surest names first. */
const NAMES = {
  student: `studentnummer, studentnr, student number, student no, student id, id student, student code, student key, student hash,
    pseudonym, pseudoniem, pseudonym id, pseudo id, pseudoniem id, anonymous id, anonymised id, anoniem id, hash, persoonsnummer, person id,
    persoon id, deelnemernummer, deelnemer id, deelnemer, participant id, participant, leerlingnummer, cursistnummer, cursist, candidate
    number, candidate id, learner id, learner, matrikelnummer, matriculation number, matrikel, numero etudiant, code etudiant, sis user id,
    canvas user id, user id, usersourcedid, orgdefinedid, user, student`,
  course: `course code, vakcode, cursuscode, onderwijseenheidcode, code onderwijseenheid, oe code, modulecode, module code, code module,
    sis course id, course id, unit code, catalog number, catalogusnummer, studiegidsnummer, vaknummer, course number, modulnummer, kurskod,
    code ue, classsourcedid, onderwijseenheid, cursus, course, module, vak, oe`,
  period: `period code, periodecode, periode, period, blokcode, blok, block, onderwijsperiode, aanvangsblok, term, semester, kwartaal,
    quarter, trimester`,
  year: `academic year, academisch jaar, collegejaar, schooljaar, cursusjaar, acad year, academicyear, presentation, code presentation,
    studiejaar, jaar, year`,
  programme: `programme code, program code, opleidingscode, opleiding code, croho, crohocode, isat, programmacode, degree programme,
    opleiding, programme, program, studie`,
  status: `enrolment status, enrollment status, inschrijfstatus, inschrijvingsstatus, status inschrijving, enrollment state, registration
    status, status, state`,
  role: `role, rol, base role type`,
  set: `course set, courses, modules, vakken, cursussen, vakcombinatie, vakkenpakket, course combination, combination, combinatie, modulen`,
  students: `students, aantal studenten, number of students, student count, studenten, head count, headcount, count, aantal`,
} as const;
export type EnrolmentField = keyof typeof NAMES;

const FIELDS = Object.keys(NAMES) as EnrolmentField[]; // Object.keys forgets the keys
const WORDS = new Map(FIELDS.map((field) => [field, NAMES[field].split(',').map(headerWords)]));

/** Columns of a list of assessments or meetings, which may also name a student and a course in passing. */
const OF_OTHERS = ['toetscode', 'assessmentcode', 'assessmentid', 'hourspersession', 'urenperbijeenkomst'];

/** A table of enrolments: with a row for each student and course, or with the sets of courses counted already. */
export interface EnrolmentTable {
  readonly shape: 'students' | 'sets';
  readonly header: RawRow;
  readonly body: readonly RawRow[];
  readonly indexOf: ReadonlyMap<EnrolmentField, number>;
}

/** Titles may stand above the headers. */
const HEADER_WITHIN_ROWS = 30;

/** The table of enrolments that a sheet is by its headers, null when it is none. */
export function enrolmentTable({ rows }: RawSheet): EnrolmentTable | null {
  for (const [index, header] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const words = header.cells.map((cell) => headerWords(textOf(cell)));
    const indexOf = columnsIn(words);
    const shape = shapeOf(indexOf);
    if (shape === null || OF_OTHERS.some((other) => words.includes(other))) continue;
    return { shape, header, body: rows.slice(index + 1), indexOf };
  }
  return null;
}

function columnsIn(words: readonly string[]): ReadonlyMap<EnrolmentField, number> {
  return new Map(
    FIELDS.flatMap((field) => {
      const name = WORDS.get(field)?.find((known) => words.includes(known));
      return name === undefined ? [] : [[field, words.indexOf(name)] as const];
    }),
  );
}

function shapeOf(indexOf: EnrolmentTable['indexOf']): EnrolmentTable['shape'] | null {
  if (indexOf.has('student') && indexOf.has('course')) return 'students';
  return indexOf.has('set') && indexOf.has('students') ? 'sets' : null;
}

/** A cell as text, empty where it holds none. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}
