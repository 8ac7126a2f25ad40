import type { RefusalReason, Refused } from '@evenkeel/shared/report';
import type { LocalText, Problem } from './problem.exception.js';

interface RefusalTexts {
  readonly status: number;
  readonly title: LocalText;
  readonly detail: (value: string, known: readonly string[]) => LocalText;
}

const TEXTS: Readonly<Record<RefusalReason, RefusalTexts>> = {
  'unknown-programme': {
    status: 404,
    title: { nl: 'Opleiding niet gevonden', en: 'Programme not found' },
    detail: (code) => ({
      nl: `Er is geen opleiding met code ${code}.`,
      en: `There is no programme with code ${code}.`,
    }),
  },
  'unknown-year': {
    status: 404,
    title: { nl: 'Studiejaar niet gevonden', en: 'Academic year not found' },
    detail: (year) => ({
      nl: `Van deze opleiding zijn geen gegevens over ${year} ingelezen.`,
      en: `No data of this programme were imported for ${year}.`,
    }),
  },
  'unknown-cohort': {
    status: 404,
    title: { nl: 'Leerjaar niet gevonden', en: 'Year of study not found' },
    detail: (studyYear) => ({
      nl: `Deze opleiding heeft dit studiejaar geen vakken in leerjaar ${studyYear}.`,
      en: `This programme has no courses in year ${studyYear} in this academic year.`,
    }),
  },
  'unknown-term': {
    status: 404,
    title: { nl: 'Periode niet gevonden', en: 'Term not found' },
    detail: (term) => ({
      nl: `Het jaarrooster kent geen periode ${term}.`,
      en: `The academic calendar has no term ${term}.`,
    }),
  },
  'unknown-week': {
    status: 404,
    title: { nl: 'Week niet gevonden', en: 'Week not found' },
    detail: (week) => ({
      nl: `Week ${week} valt buiten dit studiejaar.`,
      en: `Week ${week} lies outside this academic year.`,
    }),
  },
  'unknown-option': {
    status: 422,
    title: { nl: 'Keuzevak niet gevonden', en: 'Optional course not found' },
    detail: (course) => ({
      nl: `${course} is geen keuzevak van deze studenten.`,
      en: `${course} is not an optional course of these students.`,
    }),
  },
  'option-rule-not-met': {
    status: 422,
    title: { nl: 'Keuze voldoet niet aan de regel', en: 'Choice does not meet the rule' },
    detail: (group) => ({
      nl: `De gekozen keuzevakken voldoen niet aan de regel van hun keuzegroep: ${group}.`,
      en: `The chosen courses do not meet the rule of their option group: ${group}.`,
    }),
  },
  'unknown-profile': {
    status: 422,
    title: { nl: 'Studentprofiel niet gevonden', en: 'Student profile not found' },
    detail: (profile, known) => ({
      nl: `Er is geen studentprofiel ${profile}. ${known.length > 0 ? `Wel: ${listed(known, 'nl')}.` : 'Er zijn er geen.'}`,
      en: `There is no student profile ${profile}. ${known.length > 0 ? `There are: ${listed(known, 'en')}.` : 'There are none.'}`,
    }),
  },
  'unknown-group': {
    status: 422,
    title: { nl: 'Groep niet gevonden', en: 'Group not found' },
    detail: (group, known) => ({
      nl: `De roosters van deze opleiding kennen geen groep ${group}. ${known.length > 0 ? `Wel: ${listed(known, 'nl')}.` : 'Ze noemen geen groepen.'}`,
      en: `The timetables of this programme have no group ${group}. ${known.length > 0 ? `They have: ${listed(known, 'en')}.` : 'They name no groups.'}`,
    }),
  },
};

/** Names that a refusal lists; the others are counted. */
const NAMED = 40;

function listed(names: readonly string[], language: 'nl' | 'en'): string {
  const more = names.length - NAMED;
  const rest = { nl: ` en nog ${more}`, en: ` and ${more} more` }[language];
  return names.slice(0, NAMED).join(', ') + (more > 0 ? rest : '');
}

/** What a user is told when a question about the schedule cannot be answered. */
export function refusalProblem({ reason, detail, known = [] }: Refused): Problem {
  const texts = TEXTS[reason];
  return { status: texts.status, code: reason, title: texts.title, detail: texts.detail(detail, known) };
}
