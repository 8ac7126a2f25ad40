import type { CompletenessDocument } from '@evenkeel/shared/contract';
import type { Text } from '../../ui/use-text.js';

const GAPS = ['withoutTimetable', 'withoutDates', 'overSpecified', 'undated', 'withoutHours', 'withoutWeight'] as const;

/** In words what the data of a cohort lack; empty when nothing. */
export function gaps(completeness: CompletenessDocument, text: Text): readonly string[] {
  const { courses, assessments } = completeness;
  return GAPS.filter((gap) => completeness[gap] > 0).map((gap) =>
    text(`completeness.${gap}`, { count: completeness[gap], courses, assessments }),
  );
}
