import { answer } from '@evenkeel/shared/report';
import { termReport } from '@evenkeel/shared/term-report';
import { FORMATS } from './report-formats.js';
import { type ReportAnswer, type ReportTask, reportInput } from './report-task.js';

/** One report after another: the answer to each comes before the next is asked. */
process.on('message', (task: ReportTask) => {
  answerTo(task)
    .catch(
      (error: unknown): ReportAnswer => ({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answer) => process.send?.(answer))
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit(0));

async function answerTo(task: ReportTask): Promise<ReportAnswer> {
  const made = task.kind === 'again' ? answer(task.report) : termReport(reportInput(task.data), task.data.sections);
  if (made.kind === 'refused') return { kind: 'refused', refused: made };
  const report = made.document;
  const bytes = await FORMATS[task.format].bytes(report, task.language);
  return { kind: 'made', report: task.kind === 'make-to-keep' ? report : null, bytes };
}
