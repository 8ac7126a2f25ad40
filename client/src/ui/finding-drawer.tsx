import type { FindingCommentBody, FindingDetailDocument } from '@evenkeel/shared/contract';
import type { DecisionStatus } from '@evenkeel/shared/decisions';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { Answer } from './answer.js';
import { DecisionForm, type FormDecision } from './decision-form.js';
import { EvidenceList } from './evidence-list.js';
import { Failed } from './failed.js';
import { FindingHistory, FindingThread } from './finding-thread.js';
import { useFormat } from './format.js';
import { RuleSentence } from './rule-sentence.js';
import { StateMark } from './state-mark.js';
import { useText } from './use-text.js';

interface Sending<T> {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly mutate: (value: T, options?: { readonly onSuccess?: () => void }) => void;
}

/** What is asked and sent about one stressor. */
interface Desk {
  readonly request: {
    readonly data: FindingDetailDocument | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly decide: Sending<FormDecision>;
  readonly comment: Sending<FindingCommentBody>;
}

interface FindingDrawerProps {
  readonly opened: boolean;
  readonly desk: Desk;
  readonly begin?: DecisionStatus;
  /** What leads further from here. */
  readonly links?: (detail: FindingDetailDocument) => ReactNode;
  readonly onClose: () => void;
}

/** One stressor: what was found, what is decided, what is said, and how that came about. */
export function FindingDrawer({ opened, desk, begin, links, onClose }: FindingDrawerProps) {
  const text = useText();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={text('decision.title')}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': text('state.close') }}
    >
      {opened && (
        <Answer request={desk.request} failure={text('decision.failed')} heights={[120, 240]}>
          {(detail) => <Detail detail={detail} desk={desk} begin={begin} links={links} onClose={onClose} />}
        </Answer>
      )}
    </Drawer>
  );
}

interface DetailProps extends Pick<FindingDrawerProps, 'desk' | 'onClose'> {
  readonly detail: FindingDetailDocument;
  readonly begin: DecisionStatus | undefined;
  readonly links: FindingDrawerProps['links'];
}

function Detail({ detail, desk, begin, links, onClose }: DetailProps) {
  const text = useText();
  const { finding, state, decision, version, thread, history } = detail;
  return (
    <div className="explain">
      <ul className="plain-list">
        <RuleSentence finding={finding} />
      </ul>
      <EvidenceList evidence={finding.evidence} />
      <p>
        <StateMark state={state} /> <StateNote detail={detail} />
      </p>
      {links?.(detail)}
      {state === 'solved' ? (
        <p className="quiet">{text('decision.nothing')}</p>
      ) : (
        <DecisionForm
          key={version}
          decision={decision}
          begin={begin}
          busy={desk.decide.isPending}
          error={desk.decide.error}
          onSave={(change) => desk.decide.mutate(change, { onSuccess: onClose })}
        />
      )}
      {desk.comment.error && <Failed title={text('decision.refused')} detail={desk.comment.error.message} />}
      <FindingThread thread={thread} busy={desk.comment.isPending} onSay={(said) => desk.comment.mutate(said)} />
      <FindingHistory history={history} />
    </div>
  );
}

/** Since when it is solved, or why nothing can be told about it now. */
export function StateNote({ detail }: { readonly detail: Pick<FindingDetailDocument, 'presence' | 'solved'> }) {
  const text = useText();
  const format = useFormat();
  const { presence, solved } = detail;
  if (solved) {
    const values = { version: solved.version, date: format.dataDate(solved.at) };
    return <span className="quiet small">{text(`solved.${solved.by}`, values)}</span>;
  }
  return presence === 'cannot-tell' ? <span className="quiet small">{text('solved.cannotTell')}</span> : null;
}
