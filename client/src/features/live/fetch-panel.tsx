import type {
  ImportReportDocument,
  LiveFetchAnswerDocument,
  LiveRemarkDocument,
  LiveSourceDocument,
} from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetchLiveSource } from '../../api/live-sources.js';
import { Failed } from '../../ui/failed.js';
import { LoadEffects } from '../../ui/load-effects.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

/** Lines of a list that are shown; the rest is counted. */
const SHOWN = 20;

interface FetchPanelProps {
  readonly source: LiveSourceDocument;
  readonly onClose: () => void;
}

/** Fetches the source when it is opened, and shows what it holds; it is applied when the reader says so. */
export function FetchPanel({ source, onClose }: FetchPanelProps) {
  const text = useText();
  const { id, name } = source;
  const looking = useFetchLiveSource();
  const applying = useFetchLiveSource();
  const look = looking.mutate;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    look({ id, token: null });
  }, [id, look]);
  const again = () => {
    applying.reset();
    look({ id, token: null });
  };
  const answer = applying.data ?? looking.data;
  const error = applying.error ?? looking.error;
  const report = looking.isPending || applying.data ? null : looking.data?.report;
  const close = (
    <Button variant="default" onClick={onClose}>
      {text('liveSources.result.close')}
    </Button>
  );
  return (
    <Panel title={text('liveSources.result', { name })} beside={close}>
      {looking.isPending && <p role="status">{text('liveSources.fetching')}</p>}
      {error && <Failed title={text('liveSources.result.failed', { name })} detail={error.message} retry={again} />}
      {answer && !looking.isPending && <Result answer={answer} />}
      {report && mayApply(report) && (
        <div className="button-row">
          <Button disabled={applying.isPending} onClick={() => applying.mutate({ id, token: report.token })}>
            {text(applying.isPending ? 'liveSources.result.applying' : 'liveSources.result.apply')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function mayApply({ blocked, counts }: ImportReportDocument): boolean {
  return blocked !== true && counts.added + counts.changed + counts.moved > 0;
}

function Result({ answer: { fetch, remarks, report } }: { readonly answer: LiveFetchAnswerDocument }) {
  const text = useText();
  const issues = report?.issues ?? [];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    <div className="stack" role="status">
      {fetch.outcome === 'unchanged' && <p>{text('liveSources.result.unchanged')}</p>}
      {fetch.outcome === 'applied' && <p>{text('liveSources.result.applied', { id: fetch.importId ?? 0 })}</p>}
      {report && fetch.outcome === 'previewed' && <p>{text('liveSources.result.changes', report.counts)}</p>}
      {report && report.counts.missing > 0 && <p>{text('liveSources.result.missing', report.counts)}</p>}
      {errors > 0 && <p className="notice notice-failed">{text('liveSources.result.errors', { count: errors })}</p>}
      <Remarks remarks={[...remarks, ...issues]} />
      {report && ['previewed', 'applied'].includes(fetch.outcome) && <LoadEffects effects={report.loadEffects} />}
    </div>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly LiveRemarkDocument[] }) {
  const text = useText();
  if (remarks.length === 0) return null;
  const messages = [...new Set(remarks.map(({ message }) => message))];
  const more = messages.length - SHOWN;
  return (
    <div>
      <h3>{text('liveSources.result.remarks')}</h3>
      <ul className="live-lines">
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {more > 0 && <li>{text('liveSources.result.more', { count: more })}</li>}
      </ul>
    </div>
  );
}
