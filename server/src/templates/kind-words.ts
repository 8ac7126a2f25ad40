import type { CalendarKind } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import type { ActivityKind, AssessmentKind, Requirement } from '@evenkeel/shared/schedule';

type Words<K extends string> = Readonly<Record<K, string>>;

const ASSESSMENTS: Words<AssessmentKind> = {
  'written-exam': 'schriftelijk tentamen',
  'digital-exam': 'digitaal tentamen',
  'oral-exam': 'mondeling tentamen',
  paper: 'werkstuk',
  assignment: 'opdracht',
  report: 'verslag',
  presentation: 'presentatie',
  project: 'project',
  portfolio: 'portfolio',
  thesis: 'scriptie',
  practical: 'practicum',
  quiz: 'quiz',
  participation: 'participatie',
  other: 'overig',
};

const ACTIVITIES: Words<ActivityKind> = {
  lecture: 'hoorcollege',
  seminar: 'werkseminar',
  'work-group': 'werkgroep',
  practical: 'practicum',
  tutorial: 'responsiecollege',
  excursion: 'excursie',
  mentoring: 'mentoraat',
  other: 'overig',
};

const CALENDAR: Words<CalendarKind> = {
  period: 'periode',
  teaching: 'onderwijs',
  exam: 'tentamen',
  resit: 'hertentamen',
  reflection: 'reflectie',
  free: 'vrij',
  vacation: 'vakantie',
  holiday: 'feestdag',
};

const REQUIREMENTS: Words<Requirement> = { core: 'verplicht', option: 'keuze' };

/** How kinds are written in the template of a language: words that the importer reads as the same kind. */
export interface KindWords {
  readonly assessment: (kind: AssessmentKind) => string;
  readonly activity: (kind: ActivityKind) => string;
  readonly calendar: (kind: CalendarKind) => string;
  readonly requirement: (requirement: Requirement) => string;
  readonly yesNo: (value: boolean) => string;
}

const plain = (kind: string) => kind.replaceAll('-', ' ');

export const KIND_WORDS: Readonly<Record<Language, KindWords>> = {
  en: {
    assessment: plain,
    activity: plain,
    calendar: plain,
    requirement: plain,
    yesNo: (value) => (value ? 'yes' : 'no'),
  },
  nl: {
    assessment: (kind) => ASSESSMENTS[kind],
    activity: (kind) => ACTIVITIES[kind],
    calendar: (kind) => CALENDAR[kind],
    requirement: (requirement) => REQUIREMENTS[requirement],
    yesNo: (value) => (value ? 'ja' : 'nee'),
  },
};
