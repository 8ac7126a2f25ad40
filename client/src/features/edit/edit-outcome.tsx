import type { EditIssueDocument } from '@evenkeel/shared/contract';
import { LoadEffectsPanel } from '../../ui/load-effects.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { keysOfRow } from './edits.js';
import type { CheckedEdits, Editing } from './use-editing.js';

/** What the last check or save came to; nothing once another cell was typed in. */
export function EditOutcome({ editing }: { readonly editing: Editing }) {
  const { checked, edits } = editing;
  if (!checked) return null;
  const { report, rows } = checked;
  const isOfNow = report.applied
    ? edits.size === 0 && editing.saved !== null
    : rows.length === edits.size && rows.every((row) => edits.get(row.id) === row);
  return isOfNow ? <Outcome checked={checked} /> : null;
}

function Outcome({ checked }: { readonly checked: CheckedEdits }) {
  const text = useText();
  const { report } = checked;
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  const changes = report.changes.length + report.removed.length + report.givenBack;
  return (
    <div className="stack" role="status">
      {report.blocked ? (
        <p className="notice notice-failed">{text('edit.blocked', { count: errors })}</p>
      ) : (
        !report.applied && <p className="notice">{text('edit.checked', { count: changes })}</p>
      )}
      {report.issues.length > 0 && <Issues checked={checked} />}
      {!report.blocked && <LoadEffectsPanel effects={report.loadEffects} />}
    </div>
  );
}

function Issues({ checked }: { readonly checked: CheckedEdits }) {
  const text = useText();
  const placeOf = ({ edit, column }: EditIssueDocument) => {
    const row = edit === null ? undefined : checked.rows[edit];
    return [row && keysOfRow(row), column].filter(Boolean).join(', ');
  };
  return (
    <Panel title={text('edit.issues')}>
      <ul className="edit-list">
        {checked.report.issues.map((issue) => (
          <li key={`${issue.edit} ${issue.field} ${issue.code}`}>
            <strong>{text(`edit.issue.${issue.severity}`)}</strong>{' '}
            {placeOf(issue) === ''
              ? issue.message
              : text('edit.issueAt', { place: placeOf(issue), message: issue.message })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
