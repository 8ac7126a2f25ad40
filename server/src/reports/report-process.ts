import { isDeepStrictEqual } from 'node:util';
import { serialize, setFlagsFromString } from 'node:v8';
import type { Policy } from '@evenkeel/shared/policy';
import { type Answer, answer } from '@evenkeel/shared/report';
import { type TermReport, termReport } from '@evenkeel/shared/term-report';
import { FORMATS } from './report-formats.js';
import { type ReportAnswer, type ReportData, type ReportTask, reportInput } from './report-task.js';

/**
 * Most functions here are made for one report and forgotten with it, and so is what they were compiled to, each time that memory is swept. How much a function does
 * before it is compiled to run faster, in the engine's own measure: eight times as much as usual.
 */
setFlagsFromString('--interrupt-budget=1000000');
/** Memory is swept when it has grown to four times what was left: within a small limit the engine does it more often, which took a third of the time. */
setFlagsFromString('--heap-growing-percent=300');

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
  const made = task.kind === 'again' ? answer(readAgain(task.reportJson)) : reportOf(task.data);
  if (made.kind === 'refused') return { kind: 'refused', refused: made };
  const report = made.document;
  const bytes = await FORMATS[task.format].bytes(report, task.language);
  return { kind: 'made', reportJson: task.kind === 'make-to-keep' ? JSON.stringify(report) : null, bytes };
}

function readAgain(json: string): TermReport {
  return JSON.parse(json) as TermReport; // what another process wrote above
}

/** The last report with all that it was made from. */
let last: { readonly from: Buffer; readonly made: Answer<TermReport> } | null = null;

/** The report out of the data. It is not computed again when the last was of the very same: one is looked at, downloaded, wanted in another form and kept. */
function reportOf(data: ReportData): Answer<TermReport> {
  const from = serialize(data);
  if (last?.from.equals(from)) return last.made;
  const made = termReport(reportInput({ ...data, policy: knownPolicy(data.policy) }), data.sections);
  last = { from, made };
  return made;
}

let lastPolicy: Policy | null = null;

/** The thresholds of the last report where these are the same: what is said of them alone is then not made again. */
function knownPolicy(policy: Policy): Policy {
  if (lastPolicy === null || !isDeepStrictEqual(policy, lastPolicy)) lastPolicy = policy;
  return lastPolicy;
}
