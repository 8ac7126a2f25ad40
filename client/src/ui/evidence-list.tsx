import type { EvidenceDocument } from '@evenkeel/shared/contract';
import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { type Format, useFormat } from './format.js';
import { type Text, useText } from './use-text.js';

/** The items that bring a finding about. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceDocument[] }) {
  const text = useText();
  const format = useFormat();
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence">
      {evidence.map((item) => (
        <li key={`${item.courseCode}/${item.itemCode}/${item.date}/${item.source}`}>
          {evidenceText(item, text, format)}
        </li>
      ))}
    </ul>
  );
}

function evidenceText(item: EvidenceDocument, text: Text, format: Format): string {
  const { courseCode, title, date, hours, source } = item;
  return [
    source,
    title === null ? courseCode : `${courseCode}: ${title}`,
    date && format.weekday(date),
    hours === null ? null : text('hours.plain', { hours: format.hours(hours) }),
    ...claimedTexts(item, text),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a source says of the fields in which sources differ; the day stands there already. */
function claimedTexts({ claimed }: EvidenceDocument, text: Text): readonly string[] {
  return Object.entries(claimed ?? {})
    .filter(([field]) => field !== 'dueOn')
    .map(([field, value]) => {
      const named = field === 'kind' ? text(`assessmentKind.${value as AssessmentKind}`) : String(value); // kinds are sent as texts
      return text('evidence.claimed', { field: value === false ? 'individual' : field, value: named });
    });
}
