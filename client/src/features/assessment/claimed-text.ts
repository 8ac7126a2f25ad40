import { ASSESSMENT_KINDS } from '@evenkeel/shared/schedule';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';
import { dayWords } from './day-words.js';

interface Words {
  readonly text: Text;
  readonly format: Format;
}

/** A value of an assessment in words: days, forms and yes or no in the language of the reader. */
export function claimedText(field: string, value: string | number | boolean | null, { text, format }: Words): string {
  if (value === null) return text('change.nothing');
  if (typeof value === 'boolean') return text(value ? 'assessment.yes' : 'assessment.no');
  if (typeof value === 'number') return format.number(value, 2);
  const kind = field === 'kind' ? ASSESSMENT_KINDS.find((known) => known === value) : undefined;
  return kind ? text(`assessmentKind.${kind}`) : dayWords(value, format);
}
