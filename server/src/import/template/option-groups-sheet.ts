import { readStudyYear } from '../fields/academic-year.js';
import { readCount, readEc } from '../fields/decimal.js';
import { readCode, readNote } from '../fields/text.js';
import { optional, required, type SheetTemplate } from './column.js';
import { OPTION_GROUP, PROGRAMME_CODE, SOURCE, STUDY_YEAR } from './common-headers.js';

const columns = {
  programmeCode: required(readCode, PROGRAMME_CODE),
  studyYear: optional(readStudyYear, STUDY_YEAR),
  code: required(readCode, `${OPTION_GROUP}, code, groep`),
  chooseCourses: optional(
    readCount,
    `
    choose_n, kies aantal, aantal, aantal vakken, choose, number of courses, kies n, aantal te kiezen`,
  ),
  chooseEc: optional(readEc, 'choose_ec, kies ec, ec, aantal ec, minimum ec, ects, minimaal ec'),
  within: optional(
    readCode,
    'within_group, binnen_groep, within, binnen, part of, onderdeel van, parent group, bovenliggende groep',
  ),
  source: optional(readNote, SOURCE),
} as const;

/** Opties: how many courses or EC students choose from each group. */
export const optionGroupsSheet: SheetTemplate<typeof columns> = {
  kind: 'optionGroups',
  names: `option groups, opties, optiegroepen, keuzegroepen, options, keuzes, electives`,
  columns,
};
