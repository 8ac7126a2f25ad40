import type { TrackedFindingDocument } from '@evenkeel/shared/contract';
import { Button, Checkbox } from '@mantine/core';
import { EvidenceList } from '../../ui/evidence-list.js';
import { StateNote } from '../../ui/finding-drawer.js';
import { useFormat } from '../../ui/format.js';
import { SeverityMark } from '../../ui/rule-sentence.js';
import { ruleValues } from '../../ui/rule-values.js';
import { StateMark } from '../../ui/state-mark.js';
import { useText } from '../../ui/use-text.js';
import { weeksText } from '../../ui/weeks-text.js';

interface RowProps {
  readonly tracked: TrackedFindingDocument;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** One stressor: what was found and by what, when, for whom, how serious, and where it stands. */
export function StressorRow({ tracked, isChosen, onChoose, onOpen }: RowProps) {
  const text = useText();
  const format = useFormat();
  const { finding, state, decision, comments } = tracked;
  const { id, rule, severity, studyYear, weeks, dates, evidence } = finding;
  const when = weeksText(weeks, text) || format.list(dates.map(format.weekday)) || text('stressors.wholeYear');
  const title = text(`rule.${rule}.title`);
  const name = `${title}, ${when}, ${text('week.studyYear', { year: studyYear })}`;
  const column = (key: 'weeks' | 'cohort' | 'severity' | 'status' | 'owner') => text(`stressors.column.${key}`);
  return (
    <tr data-state={state}>
      <td>
        <Checkbox aria-label={text('bulk.one', { name })} checked={isChosen} onChange={() => onChoose(id)} />
      </td>
      <th scope="row">
        {title} <span className="quiet small">{rule}</span>
        <p className="stressor-sentence">{text(`rule.${rule}.finding`, ruleValues(finding, text, format))}</p>
        {evidence.length > 0 && (
          <details className="stressor-evidence">
            <summary>{text('stressors.evidence', { count: evidence.length })}</summary>
            <EvidenceList evidence={evidence} />
          </details>
        )}
      </th>
      <td data-label={column('weeks')}>{when}</td>
      <td data-label={column('cohort')}>{text('cohort.year', { year: studyYear })}</td>
      <td data-label={column('severity')}>
        <SeverityMark severity={severity} />
      </td>
      <td data-label={column('status')}>
        <StateMark state={state} /> <StateNote detail={tracked} />
        {decision.reason && <p className="small decision-reason">{decision.reason}</p>}
      </td>
      <td data-label={column('owner')}>
        {decision.ownerRole ? text(`ownerRole.${decision.ownerRole}`) : <span className="quiet">–</span>}
      </td>
      <td>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={text('stressors.openOne', { name, count: comments })}
          onClick={() => onOpen(id)}
        >
          {text('stressors.decide', { count: comments })}
        </Button>
      </td>
    </tr>
  );
}
