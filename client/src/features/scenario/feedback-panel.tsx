import type { ScenarioEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** Whether there is still time to mark, and to use what comes back. */
export function FeedbackPanel({ feedback }: Pick<ScenarioEffectDocument, 'feedback'>) {
  const text = useText();
  const format = useFormat();
  if (feedback.length === 0) return null;
  const late = feedback.filter(({ after }) => after.verdict === 'too-late').length;
  const untold = feedback.filter(({ after }) => after.verdict === 'cannot-tell').length;
  const columns = ['due', 'marking', 'feedback', 'next', 'verdict'] as const;
  return (
    <Panel title={text('feedback.title')} lead={text('feedback.lead', { late, untold })}>
      <DocumentTable
        caption={text('feedback.caption')}
        columns={[text('feedback.column.assessment'), ...columns.map((column) => text(`feedback.column.${column}`))]}
        rows={feedback.map(({ before, after }) => ({
          key: `${after.courseCode} ${after.assessmentCode}`,
          head: text('scenario.of', { title: after.title, course: after.courseCode }),
          cells: [
            after.dueOn ? format.weekday(after.dueOn) : '–',
            after.markingDays === null ? '–' : format.whole(after.markingDays),
            after.feedbackOn ? format.weekday(after.feedbackOn) : '–',
            after.next ? `${after.next.title}, ${format.weekday(after.next.on)}` : '–',
            before && before.verdict !== after.verdict
              ? `${text(`feedback.${before.verdict}`)} → ${text(`feedback.${after.verdict}`)}`
              : text(`feedback.${after.verdict}`),
          ],
        }))}
      />
    </Panel>
  );
}
