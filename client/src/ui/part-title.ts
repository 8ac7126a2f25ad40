import type { ContributionDocument } from '@evenkeel/shared/contract';
import type { Text } from './use-text.js';

/** What a part of the hours is called: the title of the assessment, or the code of a meeting with its kind; null for a course's self-study. */
export function partTitle({ title, activity }: ContributionDocument, text: Text): string | null {
  if (title === null || activity === null || activity === 'other') return title;
  return text('activity.named', { code: title, kind: text(`activityKind.${activity}`) });
}
