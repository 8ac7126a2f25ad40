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
  const report = termReport(reportInput(task), task.sections);
  if (report.kind === 'refused') return { kind: 'refused', refused: report };
  const bytes = await FORMATS[task.format].bytes(report.document, task.language);
  return { kind: 'made', bytes };
}
