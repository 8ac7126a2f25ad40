import { Button } from '@mantine/core';
import type { JobProgress } from '../../api/import-job.js';
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
      <Button variant="default" onClick={flow.cancel}>
        {text('import.cancel')}
      </Button>
    </section>
  );
}

/** Without a total the bar shows that something happens, not how far it is. */
function Bar({ progress, label }: { readonly progress: JobProgress | null; readonly label: string }) {
  const text = useText();
  if (!progress?.total || progress.done === null) return <progress className="working-bar" aria-label={label} />;
  const { done, total } = progress;
  return (
    <>
      <progress className="working-bar" aria-label={label} value={Math.min(done, total)} max={total} />
      <p className="small quiet">{text('import.progress', { done, total })}</p>
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
