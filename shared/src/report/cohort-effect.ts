import type { IsoWeek } from '../calendar/index.js';
import type { CohortEffectDocument, EffectWeekDocument, FoundDocument } from '../contract/index.js';
import { type CohortLoad, cohortLoad, type WeekLoad } from '../load/index.js';
import type { CohortPathways } from '../pathways/index.js';
import { policyForProfile } from '../profiles/index.js';
import { cohortStudents, type Programme, type Schedule } from '../schedule/index.js';
import { RULE_IDS } from '../stressors/index.js';
import { sum } from '../util/index.js';
import type { CohortAnalysis } from '../what-if/index.js';
import type { AnalysedCohort } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';
import { changedFindings } from './changed-findings.js';
import { foundDocument } from './finding-document.js';
import { cohortOfStudent, knownPathways } from './student-of.js';
import { peakOf, weeksAboveNorm } from './weeks-in-short.js';

interface CohortSides {
  readonly before: AnalysedCohort;
  readonly after: AnalysedCohort;
}

interface EffectInput {
  readonly question: AnalysisInput;
  /** The schedule with the changes. */
  readonly schedule: Schedule;
  readonly programme: Programme;
  readonly sides: CohortSides;
  readonly changedCourses: readonly string[];
}

/** What the changes do to one cohort: its weeks, heaviest week, findings, pathways and students with another starting position. */
export function cohortEffect(input: EffectInput): CohortEffectDocument {
  const { programme, sides, question } = input;
  const { before, after } = { before: sides.before.analysis, after: sides.after.analysis };
  const { code, name } = programme;
  return {
    programme: { code, name },
    studyYear: sides.before.studyYear,
    students: cohortStudents(before.load.cohort),
    norm: before.load.norm,
    touched: isTouched(input),
    weeks: effectWeeks(input),
    ...measures(before.load, after.load),
    balance: { before: balanceDocument(before.load), after: balanceDocument(after.load) },
    newHotspotWeeks: hotWeeksOnlyIn(after, before),
    solvedHotspotWeeks: hotWeeksOnlyIn(before, after),
    findings: findingsOf(input),
    newlyBroken: RULE_IDS.filter((rule) => finds(after, rule) && !finds(before, rule)),
    profiles: (question.profiles ?? []).map((profile) => ({
      id: profile.id,
      name: { ...profile.name },
      ...profileMeasures(input, profile),
    })),
  };
}

function isTouched({ sides, changedCourses }: EffectInput): boolean {
  const { before } = sides;
  const taken = before.analysis.load.cohort.runs.map(({ course }) => course.code);
  const offered = before.choices.flatMap(({ courses }) => courses.map(({ code }) => code));
  return [...taken, ...offered].some((code) => changedCourses.includes(code));
}

function effectWeeks(input: EffectInput): EffectWeekDocument[] {
  const { before, after } = input.sides;
  const [then, now] = [weeksOf(before.analysis.load), weeksOf(after.analysis.load)];
  const pathways = [pathwaysOf(input, input.question.schedule), pathwaysOf(input, input.schedule)] as const;
  const weeks = [...new Set([...then.keys(), ...now.keys()])].sort();
  return weeks.map((week) => ({
    week,
    before: bandOf(then.get(week)),
    after: bandOf(now.get(week)),
    pathways:
      pathways[0] && pathways[1] ? { before: spreadOf(pathways[0], week), after: spreadOf(pathways[1], week) } : null,
  }));
}

const weeksOf = (load: CohortLoad): ReadonlyMap<IsoWeek, WeekLoad> =>
  new Map(load.weeks.map((week) => [week.week, week]));

/** A week that the load of the cohort does not reach asks nothing. */
function bandOf(week: WeekLoad | undefined): EffectWeekDocument['before'] {
  return week ? { hours: week.hours, low: week.low, high: week.high } : { hours: 0, low: 0, high: 0 };
}

/** Null where there is nothing to choose. */
function pathwaysOf({ question, sides }: EffectInput, schedule: Schedule): CohortPathways | null {
  if (sides.before.choices.length === 0) return null;
  const { policy, style } = question;
  const { ref } = sides.before.analysis.load.cohort;
  const asked = { schedule, ref, policy, style, groups: [], profile: null };
  return knownPathways({ ...asked, measure: 'hours', basis: 'options' });
}

function spreadOf({ weeks }: CohortPathways, week: IsoWeek): NonNullable<EffectWeekDocument['pathways']>['before'] {
  const found = weeks.find((candidate) => candidate.week === week);
  return { p50: found?.p50 ?? null, p90: found?.p90 ?? null, max: found?.max ?? null };
}

type Measures = Pick<CohortEffectDocument, 'peak' | 'weeksAboveNorm' | 'excessHours'>;

function measures(before: CohortLoad, after: CohortLoad): Measures {
  return {
    peak: { before: peakOf(before.weeks), after: peakOf(after.weeks) },
    weeksAboveNorm: {
      before: weeksAboveNorm(before.weeks, before.norm),
      after: weeksAboveNorm(after.weeks, after.norm),
    },
    excessHours: { before: excessOf(before), after: excessOf(after) },
  };
}

function excessOf({ weeks, norm }: CohortLoad): number {
  return sum(weeks.map(({ hours }) => (hours === null ? 0 : Math.max(0, hours - norm))));
}

function balanceDocument({ balance }: CohortLoad): CohortEffectDocument['balance']['before'] {
  return balance && { ...balance };
}

function hotWeeksOnlyIn(here: CohortAnalysis, there: CohortAnalysis): IsoWeek[] {
  const known = new Set(there.hotspots.flatMap(({ weeks }) => weeks));
  return [...new Set(here.hotspots.flatMap(({ weeks }) => weeks))].filter((week) => !known.has(week)).sort();
}

function finds({ findings }: CohortAnalysis, rule: (typeof RULE_IDS)[number]): boolean {
  return findings.some((finding) => finding.status === 'found' && finding.rule === rule);
}

function findingsOf({ sides, question }: EffectInput): CohortEffectDocument['findings'] {
  const { policy, decisions } = question;
  const documents = ({ analysis }: AnalysedCohort): readonly FoundDocument[] =>
    analysis.findings.flatMap((finding) =>
      finding.status === 'found' ? [foundDocument(finding, policy, decisions)] : [],
    );
  return changedFindings(documents(sides.before), documents(sides.after));
}

type ProfileMeasures = Pick<CohortEffectDocument['profiles'][number], 'peak' | 'excessHours'>;

function profileMeasures(
  { sides, question }: EffectInput,
  profile: NonNullable<AnalysisInput['profiles']>[number],
): ProfileMeasures {
  const policy = policyForProfile(question.policy, profile);
  const loadOf = ({ analysis }: AnalysedCohort) =>
    cohortLoad(cohortOfStudent(analysis.load.cohort, profile, null), policy, question.style);
  const { peak, excessHours } = measures(loadOf(sides.before), loadOf(sides.after));
  return { peak, excessHours };
}
