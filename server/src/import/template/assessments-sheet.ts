import { readAcademicYear, readStudyYear } from '../fields/academic-year.js';
import { readAssessmentKind } from '../fields/assessment-kind.js';
import { readDate } from '../fields/date.js';
import { readCount, readEc, readGrade } from '../fields/decimal.js';
import { readDue } from '../fields/due.js';
import { readHours } from '../fields/hours.js';
import { readWeight } from '../fields/percent.js';
import { readPeriods } from '../fields/period-code.js';
import { readRequirement } from '../fields/requirement.js';
import { readCode, readName, readNameAsCode, readNote } from '../fields/text.js';
import { readTime } from '../fields/time.js';
import { readTeachingWeek, readWeek } from '../fields/week.js';
import { readGroupWork, readYesNo } from '../fields/yes-no.js';
import { dates, optional, required, type SheetTemplate } from './column.js';
import {
  ACADEMIC_YEAR,
  COURSE_CODE,
  COURSE_NAME,
  EC,
  OPTION_GROUP,
  PERIOD_CODE,
  PROGRAMME_CODE,
  SOURCE,
  STUDY_YEAR,
  TEACHING_WEEK,
  WEEK,
} from './common-headers.js';

/** In this sheet `soort` and `type` are the assessment's own. */
const REQUIREMENT_BESIDE_TYPE = `
  requirement, verplichting, verplicht, verplicht/keuze, core/option, vaktype, type vak`;

const columns = {
  courseCode: required(readCode, COURSE_CODE),
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  code: required(
    readCode,
    `
    assessment_code, toetscode, assessment id, code, toets, toetsnummer, toetsnr, toets id, assessment, test
    code, onderdeelcode, deeltoetscode, component code, assessment no, assessment number, exam code,
    tentamencode, toetsonderdeelcode, prufungsnummer, assignment id, assignment code, item code, provkod`,
  ),
  title: required(
    readName,
    `
    title, titel, toetsnaam, naam, name, assessment title, assessment name, omschrijving, naam toets,
    toetstitel, toetsonderdeel, onderdeel, description, component, assessment component, assignment,
    assignment name, assignment title, exam name, exam, opdracht, naam opdracht, deeltoets, prufung, intitule,
    item, omschrijving toets, examinationsmoment, onderdeel toets, task, coursework title`,
  ),
  kind: required(
    readAssessmentKind,
    `
    type, soort, toetsvorm, vorm, toetstype, assessment type, kind, form, tentamenvorm, soort toets,
    assessment form, assessment method, method, test type, exam type, component type, assignment type, category,
    toetswijze, toetssoort, prufungsform, prufungsart, examinationsform, modalite, mode of assessment, type toets, toets type, vorm toets,
    type of assessment, type of exam`,
  ),
  weight: optional(
    readWeight,
    `
    weight_pct, weging, %, weight, gewicht, wegingspercentage, weging %, weight %, percentage,
    wegingsfactor, weight percent, aandeel, weging in %, weging pct, weighting, weighting %, % weighting,
    % of grade, % of final grade, contribution, % weight, weging%, gewichtung, gewichtung %, ponderation,
    coefficient, vikt, grade weight, share, weegfactor, weight factor, gewichtsfactor`,
  ),
  weightGroup: optional(readCode, `weight_group, weeggroep, wegingsgroep, weight group, grade part, cijfergroep`),
  minimumGrade: optional(
    readGrade,
    `
    min_grade, minimumcijfer, min grade, minimum grade, min cijfer, bodemcijfer, minimaal cijfer, pass mark`,
  ),
  due: dates(
    readDue,
    `
    due_date, datum, inleverdatum, toetsdatum, deadline, due, date, tentamendatum, exam date, inlevermoment,
    uiterste inleverdatum, submission date, due on, datum toets, toetsmoment, due date time, deadline date,
    submission deadline, date due, datum inleveren, hand in date, hand in by, assessment date, test date,
    date of exam, prufungsdatum, abgabedatum, abgabetermin, termin, date limite, datum tentamen, inleveren op,
    due at, deadline datum, submission deadline date, tentamenmoment`,
  ),
  week: optional(readWeek, WEEK),
  teachingWeek: optional(readTeachingWeek, TEACHING_WEEK),
  dueTime: optional(
    readTime,
    `
    time, tijd, due time, tijdstip, aanvangstijd, starttijd, start time, inlevertijd, begintijd, deadline
    tijd, aanvang, uhrzeit, heure, klockslag, submission time`,
  ),
  durationHours: optional(
    readHours,
    `
    duration_hours, duur, duur uren, duration, toetsduur, duur (uren), length, exam duration, tentamenduur,
    duration (hours), duur in minuten, duur minuten, duur min, duration minutes, duration in minutes, duration min, dauer,
    dauer in minuten`,
  ),
  releasedOn: dates(
    readDate,
    `
    open_date, beschikbaar vanaf, available from, open, opent, startdatum, release date, released on,
    uitgifte, uitgiftedatum, opdracht beschikbaar, start date, vrijgegeven op, opens`,
  ),
  announcedOn: dates(
    readDate,
    `
    announced_on, aangekondigd op, bekendgemaakt op, aankondiging, announced, publicatiedatum,
    aankondigingsdatum, date announced`,
  ),
  effortHours: optional(
    readHours,
    `
    effort_hours, studielast, studielast uren, studielast (uren), uren, hours, effort, workload, werklast,
    inspanning, sbu, studiebelasting, studiebelastingsuren, workload hours, tijdsbesteding`,
  ),
  words: optional(readCount, `words, woorden, aantal woorden, word count, number of words, omvang woorden`),
  pages: optional(
    readCount,
    `
    pages, pagina's, paginas, aantal paginas, number of pages, page count, bladzijden`,
  ),
  groupWork: optional(
    readGroupWork,
    `
    group_work, groepswerk, group, groep, groepsopdracht, in groepen, individueel/groep, group assignment,
    team work`,
  ),
  feedbackOn: dates(
    readDate,
    `
    feedback_date, feedbackdatum, feedback, feedback op, uitslag, uitslagdatum, cijfer bekend, grade date,
    datum uitslag, feedback on, nakijktermijn, feedback due, feedback due date, return date`,
  ),
  returnedOn: dates(
    readDate,
    `
    returned_on, teruggegeven op, feedback gegeven op, nagekeken op, feedback returned, returned, marks returned on,
    feedback returned on, cijfer gepubliceerd op`,
  ),
  criteriaTold: optional(
    readYesNo,
    `
    criteria_told, criteria bekend, criteria, beoordelingscriteria, beoordelingscriteria bekend, rubric, assessment criteria,
    marking criteria, criteria published`,
  ),
  lateRuleTold: optional(
    readYesNo,
    `
    late_rule_told, laatregel bekend, regel te laat inleveren, sanctie bekend, late penalty told, late policy, late rule,
    late submission rule`,
  ),
  resitOf: optional(
    readCode,
    `
    resit_of, herkansing van, hertentamen van, resit, retake of, herkansing, resit for`,
  ),
  movable: optional(readYesNo, `movable, verplaatsbaar, moveable, te verplaatsen, flexible, flexibel, can move`),
  windowStart: dates(
    readDate,
    `
    window_start, venster start, venster van, vroegst, earliest, vroegste datum, window from, niet voor,
    earliest date`,
  ),
  windowEnd: dates(
    readDate,
    `
    window_end, venster eind, venster tot, laatst, latest, laatste datum, window to, niet na, latest date`,
  ),
  // The course's own columns, for the flat sheet that coordinators send.
  programmeCode: optional(readCode, PROGRAMME_CODE),
  courseName: optional(readName, COURSE_NAME),
  ec: optional(readEc, EC),
  studyYear: optional(readStudyYear, STUDY_YEAR),
  requirement: optional(readRequirement, REQUIREMENT_BESIDE_TYPE),
  optionGroup: optional(readCode, OPTION_GROUP),
  periods: optional(readPeriods, PERIOD_CODE),
  source: optional(readNote, SOURCE),
} as const;

/** Toetsen: the assessments, alone enough to start when the columns of their courses stand beside them. */
export const assessmentsSheet: SheetTemplate<typeof columns> = {
  kind: 'assessments',
  names: `
    assessments, toetsen, toetsing, toetsplan, toetsprogramma, assessment, deadlines, tentamens, exams,
    toetsrooster, toetskalender`,
  columns,
  belonging: [
    'programmeCode',
    'courseCode',
    'courseName',
    'ec',
    'studyYear',
    'requirement',
    'optionGroup',
    'periods',
    'academicYear',
  ],
  signs: {
    fields: ['weight'],
    words: /toets|tentamen|deadline|inlever|opdracht|assessment|assignment|exam|submission|prufung|abgabe/,
    beside: ['due', 'week', 'teachingWeek'],
    standIns: {
      code: [
        { field: 'title', read: readNameAsCode },
        { field: 'kind', read: readNameAsCode },
      ],
      title: [
        { field: 'code', read: readName },
        { field: 'kind', read: readName },
      ],
    },
  },
};
