import type { RejectedMoveDocument, SuggestionDocument } from '../contract/index.js';
import type { Policy } from '../policy/index.js';
import type { RejectedMove, TriedMove } from '../what-if/index.js';
import { foundDocument } from './finding-document.js';

/** A tried move with its effect and side effects. */
export function suggestionDocument(move: TriedMove, policy: Policy): SuggestionDocument {
  const { courseCode, assessmentCode, title, from, to, days, hoursThisWeek, peakBefore, peakAfter } = move;
  return {
    courseCode,
    assessmentCode,
    title,
    from,
    to,
    days,
    hoursThisWeek,
    peakBefore,
    peakAfter,
    solvedFindings: move.solvedFindings.map((finding) => finding.id),
    newFindings: move.newFindings.map((finding) => foundDocument(finding, policy)),
    newHotspotWeeks: [...move.newHotspotWeeks],
    weeks: move.weeks.map((change) => ({ ...change })),
  };
}

/** A move that is not suggested, with why. */
export function rejectedMoveDocument({ reason, ...move }: RejectedMove): RejectedMoveDocument {
  const pressesIn = 'week' in reason ? { week: reason.week, hours: 'hours' in reason ? reason.hours : null } : null;
  return { ...move, reason: reason.kind, pressesIn };
}
