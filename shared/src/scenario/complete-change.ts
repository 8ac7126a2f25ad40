import type { ClockTime } from '../calendar/index.js';
import { standingValue } from './apply-change.js';
import type { CourseRecords } from './course-records.js';
import type { DueMoment, ScenarioChange } from './scenario-change.js';

type Made = Pick<ScenarioChange, 'id' | 'reason' | 'by'>;
type WantedOf<C extends ScenarioChange> = C extends { readonly kind: 'period' }
  ? Omit<C, keyof Made>
  : C extends { readonly kind: 'due' }
    ? Omit<C, keyof Made | 'from' | 'to'> & { readonly to: WantedMoment }
    : Omit<C, keyof Made | 'from'>;

/** A day with a time; where no time is said the assessment keeps the one that it has. */
interface WantedMoment extends Pick<DueMoment, 'dueOn'> {
  readonly dueTime?: ClockTime | null | undefined;
}

/** A change as somebody wants it: without what stands there now. */
export type WantedChange = WantedOf<ScenarioChange>;

/**
 * The wanted change as a line of a ledger that goes on from what stands in the records. Null when what it is about is not there, which
 * {@link changeIssues} of it would say too.
 */
export function completeChange(records: CourseRecords, wanted: WantedChange, made: Made): ScenarioChange | null {
  if (wanted.kind === 'period') return { ...wanted, ...made };
  const change = { ...wanted, ...made, from: undefined } as unknown as ScenarioChange; // `from` follows
  const from = standingValue(records, change);
  if (from === undefined) return null;
  const complete = { ...change, from } as ScenarioChange; // what stands there has the shape that this kind goes on from
  return complete.kind === 'due'
    ? { ...complete, to: { dueTime: complete.from.dueTime, ...said(complete.to) } }
    : complete;
}

function said({ dueOn, dueTime }: WantedMoment): DueMoment | Pick<DueMoment, 'dueOn'> {
  return dueTime === undefined ? { dueOn } : { dueOn, dueTime };
}
