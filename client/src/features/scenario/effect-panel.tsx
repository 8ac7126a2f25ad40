import type { CohortEffectDocument, FoundDocument, ScenarioEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { hoursOrDash } from '../../ui/hours-text.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { CohortFindings } from './cohort-findings.js';
import { ProfileEffects } from './profile-effects.js';

/** What the scenario does to each cohort, of this programme and of others that share a course. */
export function EffectPanel({ effect }: { readonly effect: ScenarioEffectDocument }) {
  const text = useText();
  const format = useFormat();
  const pair = (before: string, after: string) => (before === after ? after : `${before} → ${after}`);
  const balance = (cohort: CohortEffectDocument, side: 'before' | 'after') => {
    const found = cohort.balance[side];
    return found ? format.number(found.peakToMean, 2) : '–';
  };
  const nameOf = ({ programme, studyYear }: CohortEffectDocument) =>
    `${programme.name}, ${text('week.studyYear', { year: studyYear })}`;
  const columns = ['above', 'peak', 'excess', 'balance', 'solved', 'fresh', 'moved', 'students'] as const;
  return (
    <Panel title={text('effect.title')} lead={text('effect.lead', { count: effect.programmes.length })}>
      <DocumentTable
        caption={text('effect.caption')}
        columns={[text('effect.column.cohort'), ...columns.map((column) => text(`effect.column.${column}`))]}
        rows={effect.cohorts.map((cohort) => ({
          key: nameOf(cohort),
          head: nameOf(cohort),
          cells: [
            pair(format.whole(cohort.weeksAboveNorm.before), format.whole(cohort.weeksAboveNorm.after)),
            pair(hoursOrDash(cohort.peak.before?.hours, format), hoursOrDash(cohort.peak.after?.hours, format)),
            pair(format.hours(cohort.excessHours.before), format.hours(cohort.excessHours.after)),
            pair(balance(cohort, 'before'), balance(cohort, 'after')),
            format.whole(cohort.findings.solved.length),
            format.whole(cohort.findings.fresh.length),
            format.whole(cohort.findings.moved.length),
            cohort.students === null ? '–' : format.whole(cohort.students),
          ],
        }))}
      />
      {effect.cohorts.filter(hasNews).map((cohort) => (
        <section key={nameOf(cohort)} className="effect-cohort" aria-label={nameOf(cohort)}>
          <h3>{nameOf(cohort)}</h3>
          <CohortFindings cohort={cohort} />
          <ProfileEffects cohort={cohort} />
        </section>
      ))}
    </Panel>
  );
}

function hasNews({ findings: { solved, fresh, moved }, touched }: CohortEffectDocument): boolean {
  const news: readonly (readonly FoundDocument[] | readonly unknown[])[] = [solved, fresh, moved];
  return touched && news.some((list) => list.length > 0);
}
