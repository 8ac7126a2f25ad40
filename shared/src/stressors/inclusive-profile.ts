import { type IsoWeek, isoWeekOf } from '../calendar/index.js';
import { type CohortLoad, cohortLoad } from '../load/index.js';
import { settingValue } from '../policy/index.js';
import { cohortWithProfile, policyForProfile } from '../profiles/index.js';
import type { StudentProfile } from '../schedule/index.js';
import { commuteHours } from './commute-hours.js';
import type { Detector, DetectorInput } from './detector.js';
import { examsPerDay } from './exams-per-day.js';
import { examsTooClose } from './exams-too-close.js';
import type { CannotTell, Evidence, Finding, Found, MissingData } from './finding.js';
import { cannotTell, distinctSorted, found, subjectOfItems } from './finding-parts.js';
import { overloadedWeek } from './overloaded-week.js';
import { daysApart, type Sitting, sittings } from './sitting.js';
import { isAtLeast } from './threshold.js';

/** The rules that are asked again for each profile. */
const RULES = [overloadedWeek, examsPerDay, examsTooClose];

/**
 * T24: weeks and exams that are too much for students with another starting position, though perhaps not for the full-time one: T1,
 * T9 and T10 are asked again with the hours, durations and courses of each profile, and what only a profile asks (a day between
 * exams, journeys) beside them. One finding for each profile; red where it is red for everyone too.
 */
export const inclusiveProfile: Detector = {
  id: 'T24',
  settings: ['T24.amber', 'T24.red'],
  needs: ['enough-courses', 'calendar', 'due-date', 'due-time', 'city'],
  detect: (input) => {
    const profiles = profilesToAsk(input);
    if (profiles.length === 0) return [];
    const base = RULES.flatMap((rule) => rule.detect(input));
    return [...profiles.flatMap((profile) => findingOf(input, profile, base)), ...untold(input, profiles, base)];
  },
};

/** Where the load is already that of a profile, its hours and durations are in the other rules: only what those do not ask is left. */
function profilesToAsk({ load, profiles = [] }: DetectorInput): readonly StudentProfile[] {
  const { profile } = load.cohort;
  if (!profile) return profiles;
  const { examDaysApart, commute } = profile;
  if (examDaysApart === null && commute === null) return [];
  return [{ ...profile, ecShare: null, weekHours: null, timeFactor: null, carriesResit: false }];
}

/** Something that is too much for a profile, and whether it is red for everyone. */
interface Breach {
  readonly key: string;
  readonly weeks: readonly IsoWeek[];
  readonly dates: Found['dates'];
  readonly evidence: readonly Evidence[];
  readonly redInBase: boolean;
}

function findingOf(input: DetectorInput, profile: StudentProfile, base: readonly Finding[]): readonly Found[] {
  const breaches = breachesOf(input, profile, base);
  if (!isAtLeast(breaches.length, settingValue(input.policy, 'T24.amber'))) return [];
  const redForAll = breaches.filter(({ redInBase }) => redInBase).length;
  const red = isAtLeast(redForAll, settingValue(input.policy, 'T24.red'));
  const level = red
    ? ({ severity: 'red', setting: 'T24.red' } as const)
    : ({ severity: 'amber', setting: 'T24.amber' } as const);
  const finding = found(input, {
    ...{ rule: 'T24', subject: profile.id, action: 'spread-deadlines' },
    measure: { ...level, value: red ? redForAll : breaches.length },
    weeks: distinctSorted(breaches.flatMap(({ weeks }) => weeks)),
    dates: distinctSorted(breaches.flatMap(({ dates }) => dates)),
    evidence: merged(breaches),
  });
  // Hours above the norm are those of the shown student, who is another.
  return [{ ...finding, excessHours: 0, profile: { id: profile.id, name: profile.name } }];
}

/** Breaches that only this profile has, is worse off with, or that are red for everyone. */
function breachesOf(input: DetectorInput, profile: StudentProfile, base: readonly Finding[]): readonly Breach[] {
  const before = new Map(
    base.flatMap((finding) => (finding.status === 'found' ? [[finding.id, finding] as const] : [])),
  );
  const load = loadOf(input, profile);
  const policy = policyForProfile(input.policy, profile);
  const asked =
    load === input.load && policy === input.policy ? [] : RULES.flatMap((rule) => rule.detect({ load, policy }));
  const byRule = asked.flatMap((finding): readonly Breach[] => {
    if (finding.status !== 'found') return [];
    const same = before.get(finding.id);
    if (same && same.severity === finding.severity && same.severity !== 'red') return [];
    const { id, weeks, dates, evidence } = finding;
    return [{ key: id, weeks, dates, evidence, redInBase: same?.severity === 'red' }];
  });
  return [...byRule, ...closeExams({ load, policy: input.policy }, profile, before)];
}

/** The same load where the profile changes none of its hours. */
function loadOf({ load, policy }: DetectorInput, profile: StudentProfile): CohortLoad {
  const { ecShare, timeFactor, carriesResit, commute } = profile;
  const changed = ecShare !== null || timeFactor !== null || carriesResit;
  const own = changed ? cohortLoad(cohortWithProfile(load.cohort, profile), policy, load.style) : load;
  if (!commute) return own;
  const travel = commuteHours(own.cohort, commute);
  if (travel.size === 0) return own;
  const weeks = own.weeks.map((week) =>
    week.hours === null ? week : { ...week, hours: week.hours + (travel.get(week.week) ?? 0) },
  );
  return { ...own, weeks };
}

/** Exams on days nearer to each other than the student's adjustment allows. */
function closeExams(
  input: DetectorInput,
  { examDaysApart }: StudentProfile,
  before: ReadonlyMap<string, Found>,
): readonly Breach[] {
  if (examDaysApart === null) return [];
  const all = sittings(input);
  return all.slice(1).flatMap((second, index): readonly Breach[] => {
    const first = all[index];
    if (!first || daysApart(first, second) >= examDaysApart) return [];
    return [breachOfPair(first, second, before)];
  });
}

function breachOfPair(first: Sitting, second: Sitting, before: ReadonlyMap<string, Found>): Breach {
  const items = [first.item, second.item];
  const key = subjectOfItems(items);
  const dates = distinctSorted(items.map(({ dueOn }) => dueOn));
  const evidence = items.flatMap(({ courseCode, parts, dueOn }) =>
    parts.map(({ code, title }) => ({ courseCode, itemCode: code, title, date: dueOn, hours: null })),
  );
  const redInBase = [...before.values()].some(
    ({ id, severity, rule }) => rule === 'T10' && severity === 'red' && id.endsWith(`~${key}`),
  );
  return { key, weeks: distinctSorted(dates.map(isoWeekOf)), dates, evidence, redInBase };
}

/** Each item once, with the hours of all breaches it takes part in. */
function merged(breaches: readonly Breach[]): readonly Evidence[] {
  const lines = new Map<string, Evidence>();
  for (const line of breaches.flatMap(({ evidence }) => evidence)) {
    const key = JSON.stringify([line.courseCode, line.itemCode]);
    const before = lines.get(key);
    const hours = before?.hours == null && line.hours === null ? null : (before?.hours ?? 0) + (line.hours ?? 0);
    lines.set(key, { ...line, hours });
  }
  return [...lines.values()];
}

/** What the rules could not tell for anyone cannot be told for other students either. */
function untold(
  input: DetectorInput,
  profiles: readonly StudentProfile[],
  base: readonly Finding[],
): readonly CannotTell[] {
  const unknown = base.filter((finding) => finding.status === 'cannot-tell');
  const activities = input.load.cohort.runs.flatMap((run) => run.activities);
  const noCity = profiles.some(({ commute }) => commute !== null) && activities.every(({ city }) => city === null);
  const missing = new Set<MissingData>([
    ...unknown.flatMap((finding) => finding.missing),
    ...(noCity ? (['city'] as const) : []),
  ]);
  if (missing.size === 0) return [];
  const weeks = distinctSorted(unknown.flatMap((finding) => finding.weeks));
  return [cannotTell(input, { rule: 'T24', courseCode: null, missing: [...missing], weeks })];
}
