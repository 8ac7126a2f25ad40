import type { Sourced } from './provenance.js';

/** A degree programme such as BSc Security Studies. */
export interface Programme extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly level: string | null;
  readonly totalEc: number | null;
  /** The policy whose thresholds hold for this programme. */
  readonly policyId: string;
}

/** A course as the prospectus knows it, in every year. */
export interface Course extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly ec: number;
  /** Scheduled hours for one student over the whole course, where no timetable is known. */
  readonly contactHoursTotal: number | null;
}

export const REQUIREMENTS = ['core', 'option'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** A course's place in a programme: which year of study takes it, and whether all do. */
export interface CurriculumCourse extends Sourced {
  readonly programmeCode: string;
  readonly courseCode: string;
  /** Null where the source does not say; such a course is shown in year 1 and marked. */
  readonly studyYear: number | null;
  readonly requirement: Requirement;
  readonly optionGroup: string | null;
}

/** "Choose n courses" or "at least n EC out of these". */
export type OptionRule =
  | { readonly kind: 'courses'; readonly choose: number }
  | { readonly kind: 'ec'; readonly atLeastEc: number };

/** A group of optional courses of one year of study. */
export interface OptionGroup extends Sourced {
  readonly programmeCode: string;
  readonly studyYear: number | null;
  readonly code: string;
  readonly rule: OptionRule;
  /** The code of the group in which it is one of the things to choose, as a track is among tracks; null for a group by itself. */
  readonly within: string | null;
}
