import { readStudyYear } from '../fields/academic-year.js';
import { readEc } from '../fields/decimal.js';
import { readHours } from '../fields/hours.js';
import { readRequirement } from '../fields/requirement.js';
import { readCode, readName, readNote } from '../fields/text.js';
import { optional, required, type SheetTemplate } from './column.js';
import {
  COURSE_CODE,
  COURSE_NAME,
  EC,
  OPTION_GROUP,
  PROGRAMME_CODE,
  REQUIREMENT,
  SOURCE,
  STUDY_YEAR,
} from './common-headers.js';

const columns = {
  code: required(readCode, `${COURSE_CODE}, code`),
  name: required(
    readName,
    `name, naam, ${COURSE_NAME}, title, titel, omschrijving, description, bezeichnung, benamning`,
  ),
  ec: required(readEc, EC),
  programmeCode: optional(readCode, PROGRAMME_CODE),
  studyYear: optional(readStudyYear, STUDY_YEAR),
  requirement: optional(readRequirement, REQUIREMENT),
  optionGroup: optional(readCode, OPTION_GROUP),
  contactHoursTotal: optional(
    readHours,
    `
    contact_hours_total, contacturen totaal, contacturen, contact hours, totaal contacturen, total contact
    hours, aantal contacturen`,
  ),
  source: optional(readNote, SOURCE),
} as const;

/** Vakken: one row for each course and each programme it belongs to. */
export const coursesSheet: SheetTemplate<typeof columns> = {
  kind: 'courses',
  names: `courses, vakken, cursussen, course, vak, modules, onderwijseenheden, curriculum`,
  columns,
  belonging: ['programmeCode', 'studyYear', 'requirement', 'optionGroup'],
};
