import { ACTIVITY_KINDS, ASSESSMENT_KINDS } from '@evenkeel/shared/schedule';
import { dayText } from './day-text.js';
import type { Format } from './format.js';
import type { Text } from './use-text.js';

interface Words {
  readonly text: Text;
  readonly format: Format;
}

/** The value of a field in words: days, kinds, yes and no in the language of the reader, nothing where there is none, the rest as it stands. */
export function valueWords(field: string, value: string | null, { text, format }: Words): string {
  if (value === null) return text('change.nothing');
  if (value === 'true' || value === 'false') return text(value === 'true' ? 'assessment.yes' : 'assessment.no');
  return field === 'kind' ? kindWords(value, text) : dayText(value, format);
}

function kindWords(kind: string, text: Text): string {
  const assessment = ASSESSMENT_KINDS.find((known) => known === kind);
  if (assessment) return text(`assessmentKind.${assessment}`);
  const activity = ACTIVITY_KINDS.find((known) => known === kind);
  return activity ? text(`activityKind.${activity}`) : kind;
}
