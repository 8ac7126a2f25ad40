import { addDays, daysBetween, isoWeekOf } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import type { CourseRecords } from './course-records.js';
import type { SplitPart } from './scenario-change.js';

/** What of an assessment a split or merger is about. */
export function partOf({ title, dueOn, weightPercent, effortHours }: Assessment): SplitPart {
  return { title, dueOn, weightPercent, effortHours };
}

/** The code of a part: that of the whole with its number. Codes that are taken are passed over. */
export function partCode(whole: string, number: number, taken: ReadonlySet<string>): string {
  const code = `${whole}.${number}`;
  return taken.has(code) ? partCode(code, 1, taken) : code;
}

/**
 * The assessment replaced by its parts, each with its own day, weight and hours. Size in words and pages and the length of a sitting
 * are shared out by weight, evenly where there are no weights: they belong to the whole. Feedback keeps its distance to the day.
 */
export function splitAssessment(records: CourseRecords, whole: Assessment, parts: readonly SplitPart[]): CourseRecords {
  const taken = new Set(records.assessments.map(({ code }) => code));
  const made = parts.map((part, index): Assessment => {
    const share = shareOf(part, parts);
    return {
      ...whole,
      ...part,
      code: partCode(whole.code, index + 1, taken),
      dueWeek: part.dueOn && whole.dueWeek && isoWeekOf(part.dueOn),
      words: shared(whole.words, share),
      pages: shared(whole.pages, share),
      durationHours: shared(whole.durationHours, share),
      feedbackOn: feedbackOf(whole, part),
      claims: [],
    };
  });
  return { ...records, assessments: records.assessments.flatMap((one) => (one === whole ? made : one)) };
}

function shareOf(part: SplitPart, parts: readonly SplitPart[]): number {
  const total = parts.reduce((sum, { weightPercent }) => sum + (weightPercent ?? 0), 0);
  return total > 0 ? (part.weightPercent ?? 0) / total : 1 / parts.length;
}

const shared = (whole: number | null, share: number): number | null => (whole === null ? null : whole * share);

function feedbackOf({ feedbackOn, dueOn }: Assessment, part: SplitPart): Assessment['feedbackOn'] {
  if (!feedbackOn || !dueOn || !part.dueOn) return feedbackOn;
  return addDays(part.dueOn, daysBetween(dueOn, feedbackOn));
}
