import type { PlainDate } from '../../calendar/index.js';
import type { AssessmentMoment } from './assessment-moment.js';
import type { AssessmentInLog, ImportInLog } from './history-log.js';
import { isRevised, type Revision } from './revision.js';

/** The first day on which something was known here. */
export interface FirstKnown {
  readonly on: PlainDate;
  /**
   * Whether it was not known before: its source had spoken of the course earlier without it. Else the source may well have said it
   * long before it was first imported.
   */
  readonly isNews: boolean;
}

/** What became of one assessment. */
export interface AssessmentHistory {
  readonly firstSeenOn: PlainDate;
  /** When its day was first known; null while none is. */
  readonly dated: FirstKnown | null;
  /** In order of day; what was changed and changed back on one day is none. */
  readonly revisions: readonly Revision[];
}

/** An event with its import. */
export interface DatedEvent extends AssessmentInLog {
  readonly by: ImportInLog;
  /** Whether its source had spoken of the course before. */
  readonly isNews: boolean;
}

interface Told {
  readonly firstSeenOn: PlainDate | null;
  readonly dated: FirstKnown | null;
  readonly now: AssessmentMoment | null;
  readonly lastOn: PlainDate | null;
  readonly revisions: readonly Revision[];
}

const NOTHING_TOLD: Told = { firstSeenOn: null, dated: null, now: null, lastOn: null, revisions: [] };

/** The history of one assessment from its events, the first first; null where none of them says anything. */
export function assessmentHistory(events: readonly DatedEvent[]): AssessmentHistory | null {
  const { firstSeenOn, dated, revisions } = events.reduce(withEvent, NOTHING_TOLD);
  return firstSeenOn === null ? null : { firstSeenOn, dated, revisions: netByDay(revisions) };
}

/** An assessment that is taken away and comes back is held against what was last told of it. */
function withEvent(told: Told, event: DatedEvent): Told {
  const { before, after, by, isNews } = event;
  if (after === null) return told;
  const on = dayOf(told, event);
  const now = told.now ?? before; // the log may have begun after the assessment was stored
  const dated =
    told.dated ?? (after.dueOn === null ? null : { on, isNews: now === null ? isNews : now.dueOn === null });
  const known = { firstSeenOn: told.firstSeenOn ?? by.on, dated, now: after, lastOn: by.on };
  const change = now && { on, before: now, after };
  return { ...known, revisions: change && isRevised(change) ? [...told.revisions, change] : told.revisions };
}

/** The day its source says it changed it, where that lies between what was last heard of it and this import. */
function dayOf({ lastOn }: Told, { changedOn, by }: DatedEvent): PlainDate {
  return changedOn !== null && lastOn !== null && changedOn >= lastOn && changedOn <= by.on ? changedOn : by.on;
}

/** One revision a day: from what held in the morning to what held at night. */
function netByDay(revisions: readonly Revision[]): readonly Revision[] {
  const days = new Map<PlainDate, Revision>();
  for (const { on, before, after } of revisions) days.set(on, { on, before: days.get(on)?.before ?? before, after });
  return [...days.values()].filter(isRevised).sort((a, b) => (a.on < b.on ? -1 : 1));
}
