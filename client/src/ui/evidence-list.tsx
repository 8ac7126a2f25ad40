import type { EvidenceDocument } from '@evenkeel/shared/contract';
import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { type Format, useFormat } from './format.js';
import { type Text, useText } from './use-text.js';

/** So many items say enough at first; the others are folded. */
const AT_FIRST = 10;

/** The items that bring a finding about. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceDocument[] }) {
  const text = useText();
  const more = evidence.slice(AT_FIRST);
  if (evidence.length === 0) return null;
  return (
    <>
      <Items evidence={evidence.slice(0, AT_FIRST)} />
      {more.length > 0 && (
        <details className="twin">
          <summary>{text('evidence.more', { count: more.length })}</summary>
          <Items evidence={more} />
        </details>
      )}
    </>
  );
}

function Items({ evidence }: { readonly evidence: readonly EvidenceDocument[] }) {
  const text = useText();
  const format = useFormat();
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
