import type { ProfileTrialDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** So many events are drawn at first. */
const AT_FIRST = 50;

/** The events that the rules do not understand: what is left to do. */
export function WorklistPanel({ trial: { worklist, totals } }: { readonly trial: ProfileTrialDocument }) {
  const text = useText();
  const format = useFormat();
  const [shown, setShown] = useState(AT_FIRST);
  const left = worklist.length - shown;
  return (
    <Panel title={text('profile.worklist')} lead={text('profile.worklistLead', { count: totals.worklist })}>
      {worklist.length > 0 && (
        <DocumentTable
          caption={text('profile.worklistCaption')}
          columns={[text('profile.line'), text('profile.summary'), text('profile.excerpt'), text('profile.missing')]}
          rows={worklist.slice(0, shown).map(({ line, summary, excerpt, missing }) => ({
            key: String(line),
            head: String(line),
            cells: [
              <span key="summary" className="worklist-text">
                {summary || '–'}
              </span>,
              <span key="excerpt" className="worklist-text">
                {excerpt || '–'}
              </span>,
              format.list(missing.map((field) => text(`profile.missing.${field}`))),
            ],
          }))}
        />
      )}
      {totals.worklist > worklist.length && (
        <p className="small quiet">{text('profile.worklistCut', { shown: worklist.length, count: totals.worklist })}</p>
      )}
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(worklist.length)}>
          {text('profile.worklistMore', { count: left })}
        </Button>
      )}
    </Panel>
  );
}
