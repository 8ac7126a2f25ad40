import type { ImportIssueDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { MoreButton, useMore } from '../../ui/more.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import type { IssueGroup } from './issue-groups.js';

/** Groups of more places than these are folded: the first message says what they are about. */
const OPEN_UP_TO = 20;

/** What is wrong by what it is: "12 × 03/04/2027 can be read in two ways", unfolded to the places. */
export function IssueGroupList({ groups }: { readonly groups: readonly IssueGroup[] }) {
  return (
    <ul className="issue-groups">
      {groups.map((group) => (
        <li key={group.code}>
          <Group group={group} />
        </li>
      ))}
    </ul>
  );
}

function Group({ group: { code, severity, issues } }: { readonly group: IssueGroup }) {
  const text = useText();
  const id = useId();
  return (
    <details open={severity === 'error' && issues.length <= OPEN_UP_TO}>
      <summary id={id}>
        <span className="tag">{text(`import.severity.${severity}`)}</span>{' '}
        {text('import.issues.group', { count: issues.length, message: issues[0]?.message ?? code })}
      </summary>
      <Places issues={issues} about={id} />
    </details>
  );
}

interface PlacesProps {
  readonly issues: readonly ImportIssueDocument[];
  /** Id of the text that says what is wrong there. */
  readonly about: string;
}

function Places({ issues, about }: PlacesProps) {
  const text = useText();
  const { shown, more } = useMore(issues);
  return (
    <>
      <DocumentTable
        caption={text('import.issues.caption')}
        about={about}
        columns={[
          text('import.issue.file'),
          text('import.issue.sheet'),
          text('import.issue.row'),
          text('import.issue.column'),
          text('import.issue.value'),
          text('import.issue.message'),
        ]}
        rows={shown.map((issue, index) => ({
          key: `${index}`,
          head: issue.file,
          cells: [
            issue.sheet ?? '–',
            issue.row ?? '–',
            issue.column ?? '–',
            issue.value ?? '–',
            <span key="message" className="issue-message">
              {issue.message}
            </span>,
          ],
        }))}
      />
      <MoreButton more={more} />
    </>
  );
}
