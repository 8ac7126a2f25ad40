import { daysBetween, isoWeekOf, minutesOf } from '../../calendar/index.js';
import type { AssessmentField } from '../assessment-fields.js';
import { kindsFit } from './kinds-fit.js';
import type { ClaimedFields, SourceClaim } from './source-claim.js';

/** A field about which sources contradict each other, with what each that speaks of it says, in order of source. */
export interface ClaimDifference {
  /** `dueOn` stands for the day or, where a source knows no more, the week. */
  readonly field: AssessmentField;
  readonly values: readonly { readonly source: string; readonly value: string | number | boolean }[];
}

/** Percent by which weights may differ: those worked out from points are rounded. */
const WEIGHT_TOLERANCE = 0.5;
const A_DAY = 1440;

interface Comparison {
  readonly field: AssessmentField;
  readonly said: (fields: ClaimedFields) => string | number | boolean | null | undefined;
  readonly agree: (one: ClaimedFields, other: ClaimedFields) => boolean;
}

/**
 * Fields in which sources can contradict each other. Titles and days of announcement are each source's own; what a source leaves out
 * contradicts nothing.
 */
const COMPARISONS: readonly Comparison[] = [
  { field: 'dueOn', said: ({ dueOn, dueWeek }) => dueOn ?? dueWeek, agree: onSameDay },
  {
    field: 'dueTime',
    said: ({ dueTime }) => dueTime,
    agree: (a, b) => !isOnOneDate(a, b) || a.dueTime === b.dueTime,
  },
  plain('durationHours'),
  {
    field: 'weightPercent',
    said: ({ weightPercent }) => weightPercent,
    agree: (a, b) =>
      (a.weightGroup ?? null) !== (b.weightGroup ?? null) ||
      Math.abs((a.weightPercent ?? 0) - (b.weightPercent ?? 0)) <= WEIGHT_TOLERANCE,
  },
  { field: 'kind', said: ({ kind }) => kind, agree: (a, b) => kindsFit(a.kind ?? 'other', b.kind ?? 'other') },
  plain('groupWork'),
  plain('releasedOn'),
  plain('feedbackOn'),
];

function plain(field: 'durationHours' | 'groupWork' | 'releasedOn' | 'feedbackOn'): Comparison {
  return { field, said: (fields) => fields[field], agree: (a, b) => a[field] === b[field] };
}

/** Where the sources of an assessment contradict each other, field by field; empty where they agree or only one speaks. */
export function claimDifferences(claims: readonly SourceClaim[]): readonly ClaimDifference[] {
  if (claims.length < 2) return [];
  const inOrder = [...claims].sort((a, b) => (a.source < b.source ? -1 : 1));
  return COMPARISONS.flatMap((comparison) => differenceIn(comparison, inOrder));
}

function differenceIn({ field, said, agree }: Comparison, claims: readonly SourceClaim[]): readonly ClaimDifference[] {
  const told = claims.flatMap(({ source, fields }) => {
    const value = said(fields) ?? null;
    return value === null ? [] : [{ source, value, fields }];
  });
  const differs = told.some((one, index) => told.slice(index + 1).some((other) => !agree(one.fields, other.fields)));
  return differs ? [{ field, values: told.map(({ source, value }) => ({ source, value })) }] : [];
}

/** The same day, or a day in the week that the other names; midnight at its end is still that day. */
function onSameDay(one: ClaimedFields, other: ClaimedFields): boolean {
  if (one.dueOn && other.dueOn) return one.dueOn === other.dueOn || isOneMoment(one, other);
  return weekOf(one) === weekOf(other);
}

function weekOf({ dueOn, dueWeek }: ClaimedFields): string | null {
  return dueOn ? isoWeekOf(dueOn) : (dueWeek ?? null);
}

/** Times say something about each other only on one date: a deadline that moves a day may well get another hour. */
function isOnOneDate(one: ClaimedFields, other: ClaimedFields): boolean {
  return (one.dueOn ?? null) === (other.dueOn ?? null);
}

/** 23:59 on one day and 00:00 on the next are the same deadline. */
function isOneMoment(one: ClaimedFields, other: ClaimedFields): boolean {
  if (!one.dueOn || !other.dueOn || !one.dueTime || !other.dueTime) return false;
  const apart = daysBetween(one.dueOn, other.dueOn) * A_DAY + minutesOf(other.dueTime) - minutesOf(one.dueTime);
  return Math.abs(apart) <= 1;
}
