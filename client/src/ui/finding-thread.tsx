import type { FindingChangeDocument, FindingCommentBody, FindingCommentDocument } from '@evenkeel/shared/contract';
import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from './format.js';
import { RoleChoice } from './role-choice.js';
import { TextArea } from './text-area.js';
import { useText } from './use-text.js';

interface ThreadProps {
  readonly thread: readonly FindingCommentDocument[];
  readonly busy: boolean;
  readonly onSay: (comment: FindingCommentBody) => void;
}

/** What was said about a stressor, each remark in the name of a function, and a place for the next. */
export function FindingThread({ thread, busy, onSay }: ThreadProps) {
  const text = useText();
  const format = useFormat();
  const [role, setRole] = useState<OwnerRole>(OWNER_ROLES[0]);
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() === '') return;
    onSay({ role, text: said.trim() });
    setSaid('');
  };
  return (
    <section className="thread" aria-label={text('thread.title')}>
      <h3>{text('thread.title')}</h3>
      {thread.length === 0 && <p className="quiet">{text('thread.empty')}</p>}
      <ol className="plain-list thread">
        {thread.map((comment) => (
          <li key={comment.id}>
            <span className="quiet small">
              {text(`ownerRole.${comment.role}`)} · {format.moment(comment.at)}
            </span>
            <span>{comment.text}</span>
          </li>
        ))}
      </ol>
      <form className="decision-form" onSubmit={submit}>
        <RoleChoice label={text('thread.role')} value={role} onChange={(chosen) => setRole(chosen ?? role)} />
        <TextArea label={text('thread.text')} hint={text('decision.noNames')} value={said} onChange={setSaid} />
        <div className="button-row">
          <Button type="submit" variant="default" disabled={busy || said.trim() === ''}>
            {text('thread.say')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Each change of where a stressor stands, the newest first. */
export function FindingHistory({ history }: { readonly history: readonly FindingChangeDocument[] }) {
  const text = useText();
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <details className="twin">
      <summary>{text('findingHistory.title', { count: history.length })}</summary>
      <ol className="plain-list thread">
        {history.map(({ at, kind, by, from, to, dataVersion, reason }) => (
          <li key={`${at} ${kind} ${from} ${to}`}>
            <span>
              {text(`findingHistory.${kind}`, {
                from: text(`findingState.${from}`),
                to: text(`findingState.${to}`),
                version: dataVersion,
              })}
            </span>
            {reason && kind === 'decided' && <span className="decision-reason">{reason}</span>}
            <span className="quiet small">
              {[by && text(`ownerRole.${by}`), format.moment(at)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
