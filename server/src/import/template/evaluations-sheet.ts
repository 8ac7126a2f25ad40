import { readAcademicYear } from '../fields/academic-year.js';
import { readHours } from '../fields/hours.js';
import { readShownCount } from '../fields/shown-count.js';
import { readCode, readNote } from '../fields/text.js';
import { optional, required, type SheetTemplate } from './column.js';
import { ACADEMIC_YEAR, COURSE_CODE } from './common-headers.js';

const columns = {
  courseCode: required(readCode, COURSE_CODE),
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  hoursPerWeek: required(
    readHours,
    `
    hours_per_week, uren_per_week, gemiddeld aantal uren per week, gemiddelde uren per week, aantal uren per week, study hours per week,
    studie-uren per week, studieuren per week, average hours per week, mean hours per week, reported hours per week, weekly hours,
    hours a week, tijdsbesteding per week, studielast per week, opgegeven uren per week, uren/week, hours/week`,
  ),
  respondents: required(
    readShownCount,
    `
    respondents, n, respondenten, aantal respondenten, number of respondents, responses, number of responses, response count,
    aantal reacties, reacties, aantal antwoorden, antwoorden, answers, aantal ingevuld, ingevuld`,
  ),
  note: optional(readNote, 'note, opmerking, toelichting, provenance, herkomst, bronvermelding, source, bron'),
} as const;

/** Results of course evaluations: the hours a week that students report. No sheet of the template: evaluation systems export it. */
export const evaluationsSheet: SheetTemplate<typeof columns> = {
  kind: 'evaluations',
  names: `
    evaluations, evaluaties, vakevaluaties, cursusevaluaties, course evaluations, evaluatieresultaten, evaluation results`,
  columns,
};
