import {
  type Enrolments,
  isTouchedByHand,
  naturalKey,
  type RecordKeys,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import type { Draft } from '../draft/draft.js';
import { type MissingAssessment, missingAssessments } from './missing-assessments.js';
import type { RecordChange } from './record-change.js';
import { recordLabel } from './record-label.js';

const DATED_KINDS = ['offerings', 'activities', 'assessments'] as const;
type DatedKind = (typeof DATED_KINDS)[number];

/** What is stored in the scope of files, and not in them. */
export interface MissingRecords {
  readonly changes: readonly RecordChange[];
  readonly keys: RecordKeys;
  /** Assessments that other sources still speak of: only what these sources said of them goes. */
  readonly withdrawn: readonly MissingAssessment[];
  readonly count: number;
  /** All records stored in the scope. */
  readonly total: number;
  /** What is missing but was made or edited by hand: it stays whatever is chosen. */
  readonly byHand: readonly string[];
  /** Courses of which the files hold not one record of a kind that is stored of them. */
  readonly emptied: readonly string[];
}

/**
 * What is stored for the courses and years that the files speak of, of the kinds of record the files hold, and is not in them.
 * It is shown apart and never removed by itself: absent is not deleted.
 */
export function missingRecords(draft: Draft, stored: Schedule): MissingRecords {
  const scope = new Set(DATED_KINDS.flatMap((kind) => [...draft[kind].values()].map(({ record }) => pairOf(record))));
  const kinds = DATED_KINDS.filter((kind) => draft[kind].size > 0);
  const dated = kinds.map((kind) =>
    kind === 'assessments' ? assessmentsMissing({ draft, stored, scope }) : missingOf(kind, { draft, stored, scope }),
  );
  const parts = draft.enrolments.size > 0 ? [...dated, enrolmentsMissing(draft, stored)] : dated;
  return {
    changes: parts.flatMap(({ changes }) => changes),
    keys: Object.fromEntries(parts.map(({ kind, keys }) => [kind, keys])),
    withdrawn: parts.flatMap(({ withdrawn }) => withdrawn),
    count: parts.reduce((count, { changes }) => count + changes.length, 0),
    total: parts.reduce((total, part) => total + part.total, 0),
    byHand: parts.flatMap(({ byHand }) => byHand),
    emptied: [...new Set(parts.flatMap(({ emptied }) => emptied))],
  };
}

interface Scope {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly scope: ReadonlySet<string>;
}

interface MissingOfKind extends Omit<MissingRecords, 'keys' | 'count'> {
  readonly kind: DatedKind | 'enrolments';
  readonly keys: readonly string[];
}

function missingOf<K extends Exclude<DatedKind, 'assessments'> & RecordKind>(
  kind: K,
  { draft, stored, scope }: Scope,
): MissingOfKind {
  const records: readonly ScheduleRecord<K>[] = stored[kind];
  const inScope = records.filter((record) => scope.has(pairOf(record)));
  const absent = inScope.filter((record) => !draft[kind].has(naturalKey(kind, record)));
  const missing = absent.filter((record) => !isTouchedByHand(record));
  const spokenOf = new Set([...draft[kind].values()].map(({ record }) => pairOf(record)));
  return {
    kind,
    changes: missing.map((record) => ({
      record: kind,
      change: 'missing',
      label: recordLabel(kind, record),
      fields: [],
    })),
    keys: missing.map((record) => naturalKey(kind, record)),
    withdrawn: [],
    total: inScope.length,
    byHand: absent.filter(isTouchedByHand).map((record) => recordLabel(kind, record)),
    emptied: missing.filter((record) => !spokenOf.has(pairOf(record))).map(pairText),
  };
}

function assessmentsMissing({ draft, stored, scope }: Scope): MissingOfKind {
  const { missing, inScope } = missingAssessments(draft, stored, (assessment) => scope.has(pairOf(assessment)));
  const spokenOf = new Set([...draft.assessments.values()].map(({ record }) => pairOf(record)));
  const absent = missing.filter(({ isClaimedByOthers }) => !isClaimedByOthers).map(({ assessment }) => assessment);
  const gone = absent.filter((assessment) => !isTouchedByHand(assessment));
  const kept = absent.filter(isTouchedByHand);
  const listed = missing.filter(({ assessment }) => !kept.includes(assessment));
  return {
    kind: 'assessments',
    changes: listed.map(({ assessment, sources, isClaimedByOthers }) => ({
      record: 'assessments',
      change: 'missing',
      label: recordLabel('assessments', assessment),
      fields: isClaimedByOthers ? [{ field: 'claims', before: sources.join(', '), after: null }] : [],
    })),
    keys: gone.map((assessment) => naturalKey('assessments', assessment)),
    withdrawn: missing.filter(({ isClaimedByOthers }) => isClaimedByOthers),
    total: inScope.length,
    byHand: kept.map((assessment) => recordLabel('assessments', assessment)),
    emptied: gone.filter((assessment) => !spokenOf.has(pairOf(assessment))).map(pairText),
  };
}

/** A source tells of all its programmes in a year: those it tells no more are missing. What other sources tell is out of its scope. */
function enrolmentsMissing(draft: Draft, stored: Schedule): MissingOfKind {
  const ofSource = ({ system, academicYear }: Enrolments) => `${system}\n${academicYear}`;
  const scope = new Set([...draft.enrolments.values()].map(({ record }) => ofSource(record)));
  const inScope = stored.enrolments.filter((record) => scope.has(ofSource(record)));
  const missing = inScope.filter((record) => !draft.enrolments.has(naturalKey('enrolments', record)));
  return {
    kind: 'enrolments',
    changes: missing.map((record) => ({
      record: 'enrolments',
      change: 'missing',
      label: recordLabel('enrolments', record),
      fields: [],
    })),
    keys: missing.map((record) => naturalKey('enrolments', record)),
    withdrawn: [],
    total: inScope.length,
    byHand: [],
    emptied: [],
  };
}

function pairOf(record: ScheduleRecord<DatedKind>): string {
  return `${record.courseCode}\n${record.academicYear}`;
}

function pairText(record: ScheduleRecord<DatedKind>): string {
  return `${record.courseCode} · ${record.academicYear}`;
}
