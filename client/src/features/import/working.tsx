import { Button } from '@mantine/core';
import type { JobProgress } from '../../api/import-job.js';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow } from './use-import.js';

/** How far the server is, and the way to stop it. */
export function Working({ flow }: { readonly flow: ImportFlow }) {
  const text = useText();
  if (!flow.busy) return <Stopped flow={flow} />;
  const { progress } = flow;
  const stage = text(`import.stage.${progress?.stage ?? 'waiting'}`);
  return (
    <section className="panel working" aria-label={text('import.working')}>
      <p role="status">{stage}</p>
      <Bar progress={progress} label={stage} />
      <p className="small quiet">{text(flow.step === 'apply' ? 'import.leave.applying' : 'import.leave.reading')}</p>
      <Button variant="default" onClick={flow.cancel}>
        {text('import.cancel')}
      </Button>
    </section>
  );
}

const MEGABYTE = 1024 * 1024;

/** Without a total the bar shows that something happens, not how far it is. */
function Bar({ progress, label }: { readonly progress: JobProgress | null; readonly label: string }) {
  const text = useText();
  const format = useFormat();
  if (!progress?.total || !progress.done) return <progress className="working-bar" aria-label={label} />;
  const { stage, done, total } = progress;
  const megabytes = (bytes: number) => format.number(bytes / MEGABYTE, 1);
  const far =
    stage === 'reading'
      ? text('import.progress.megabytes', { done: megabytes(done), total: megabytes(total) })
      : text('import.progress', { done, total });
  return (
    <>
      <progress className="working-bar" aria-label={label} value={Math.min(done, total)} max={total} />
      <p className="small quiet">{far}</p>
    </>
  );
}

function Stopped({ flow: { cancelled } }: { readonly flow: ImportFlow }) {
  const text = useText();
  if (cancelled === null) return null;
  return (
    <p role="status" className="notice">
      {text(`import.cancelled.${cancelled}`)}
    </p>
  );
}
