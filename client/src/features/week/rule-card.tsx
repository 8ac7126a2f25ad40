import type { EvidenceDocument, FoundDocument } from '@evenkeel/shared/contract';
import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { Authority } from '../../ui/authority.js';
import { type Format, useFormat } from '../../ui/format.js';
import { SeverityMark } from '../../ui/rule-sentence.js';
import { ruleValues } from '../../ui/rule-values.js';
import { type Text, useText } from '../../ui/use-text.js';

/** A rule that fired: what was found, against which threshold, on whose authority, by which items, and what might be done. */
export function RuleCard({ finding }: { readonly finding: FoundDocument }) {
  const text = useText();
  const format = useFormat();
  const { rule, severity, evidence, affected, citation, grade, action } = finding;
  return (
    <li className="rule">
      <h3>
        {text(`rule.${rule}.title`)} <span className="rule-id">{rule}</span> <SeverityMark severity={severity} />
      </h3>
      <p>{text(`rule.${rule}.finding`, ruleValues(finding, text, format))}</p>
      <p className="quiet">{text(`rule.${rule}.why`)}</p>
      {evidence.length > 0 && (
        <ul className="evidence">
          {evidence.map((item) => (
            <li key={`${item.courseCode}/${item.itemCode}/${item.date}/${item.source}`}>
              {evidenceText(item, text, format)}
            </li>
          ))}
        </ul>
      )}
      <Authority citation={citation} grade={grade} />
      <p className="small">
        {affected.students === null
          ? text(`affected.${affected.basis}`)
          : text('affected.expected', { students: affected.students })}
        {' · '}
        {text(`action.${action}`)}
      </p>
    </li>
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
