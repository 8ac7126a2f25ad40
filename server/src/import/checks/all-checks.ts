import { assessmentDates } from './assessment-dates.js';
import type { Check } from './check-input.js';
import { coursesKnown } from './courses-known.js';
import { creditsInRange } from './credits-in-range.js';
import { enrolmentsAddedUp } from './enrolments-added-up.js';
import { optionGroupsKnown } from './option-groups-known.js';
import { periodsKnown } from './periods-known.js';
import { programmesKnown } from './programmes-known.js';
import { programmesNamed } from './programmes-named.js';
import { resitsKnown } from './resits-known.js';
import { rowsComplete } from './rows-complete.js';
import { spansRunForward } from './spans-run-forward.js';
import { summedCoursesKnown } from './summed-courses-known.js';
import { teachingDates } from './teaching-dates.js';
import { weightsAddUp } from './weights-add-up.js';
import { weightsInRange } from './weights-in-range.js';

/** Everything that is looked at across rows and against what is stored. */
const CHECKS: readonly Check[] = [
  rowsComplete,
  creditsInRange,
  spansRunForward,
  coursesKnown,
  programmesNamed,
  programmesKnown,
  optionGroupsKnown,
  periodsKnown,
  teachingDates,
  assessmentDates,
  resitsKnown,
  weightsInRange,
  weightsAddUp,
  summedCoursesKnown,
  enrolmentsAddedUp,
];

/** All that does not hold together in an import. */
export const allChecks: Check = (input) => CHECKS.flatMap((check) => check(input));
