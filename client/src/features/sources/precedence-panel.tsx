import type { PrecedenceDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { useChangePrecedence, usePrecedence } from '../../api/precedence.js';
import { Answer } from '../../ui/answer.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { PrecedenceForm } from './precedence-form.js';

/** Which source is believed about what where several speak of one assessment; folded, since it is set once. */
export function PrecedencePanel() {
  const text = useText();
  const [open, setOpen] = useState(false);
  const request = usePrecedence(open);
  return (
    <Panel title={text('precedence.title')} lead={text('precedence.lead')}>
      <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('precedence.open')}</summary>
        {open && (
          <Answer request={request} failure={text('precedence.failed')} heights={[240]}>
            {(precedence) => <Changing key={precedence.version} precedence={precedence} />}
          </Answer>
        )}
      </details>
    </Panel>
  );
}

function Changing({ precedence }: { readonly precedence: PrecedenceDocument }) {
  const text = useText();
  const change = useChangePrecedence();
  return (
    <>
      {change.error && <Failed title={text('precedence.refused')} detail={change.error.message} />}
      <PrecedenceForm precedence={precedence} busy={change.isPending} save={change.mutate} />
    </>
  );
}
