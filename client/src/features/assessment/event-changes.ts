import type { AssessmentEventDocument, AssessmentMomentDocument } from '@evenkeel/shared/contract';
import { fieldName } from '../../ui/field-name.js';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';
import { dayWords } from './day-words.js';

type Field = keyof AssessmentMomentDocument;

const FIELDS = ['dueOn', 'dueWeek', 'dueTime', 'weightPercent', 'kind', 'feedbackOn'] as const satisfies readonly Field[];

/** What an event changed, a line for each field: "date: 9 Oct 2026 → 16 Oct 2026". */
export function eventChanges({ before, after }: AssessmentEventDocument, text: Text, format: Format): string[] {
  return FIELDS.flatMap((field) => {
    const [from, to] = [valueText(before, field, text, format), valueText(after, field, text, format)];
    if (from === to) return [];
    const name = fieldName(field, text);
    if (from === null) return [text('change.set', { field: name, after: to ?? text('change.nothing') })];
    return [text('change.field', { field: name, before: from, after: to ?? text('change.nothing') })];
  });
}

function valueText(moment: AssessmentMomentDocument | null, field: Field, text: Text, format: Format): string | null {
  const value = moment?.[field] ?? null;
  if (moment === null || value === null) return null;
  if (field === 'dueOn' || field === 'feedbackOn') return dayWords(String(value), format);
  if (field === 'kind') return text(`assessmentKind.${moment.kind}`);
  return field === 'weightPercent' ? `${format.number(Number(value), 1)}%` : String(value);
}
