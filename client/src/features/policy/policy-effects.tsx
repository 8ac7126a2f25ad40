import { writtenYear } from '@evenkeel/shared/calendar';
import type { PolicyEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** What the changes would do to each academic year, in a sentence and by rule. */
export function PolicyEffects({ effects }: { readonly effects: readonly PolicyEffectDocument[] }) {
  return (
    <div role="status">
      {effects.map((effect) => (
        <YearEffect key={effect.year} effect={effect} />
      ))}
    </div>
  );
}

function YearEffect({ effect: { year, findings, weeks, rules } }: { readonly effect: PolicyEffectDocument }) {
  const text = useText();
  const format = useFormat();
  const { gone, fresh, changed, before, after } = findings;
  return (
    <section className="policy-effect">
      <h3>{writtenYear(year)}</h3>
      <p>{text('policyEffect.findings', { gone, fresh, changed, before, after })}</p>
      <p>
        {text('policyEffect.weeks', { before: weeks.before.length, after: weeks.after.length })}
        {weeks.after.length > 0 && (
          <span className="quiet"> {text('policyEffect.which', { list: format.weekList(weeks.after) })}</span>
        )}
      </p>
      {rules.length > 0 && (
        <details className="twin">
          <summary>{text('policyEffect.rules')}</summary>
          <DocumentTable
            caption={text('policyEffect.caption')}
            columns={[text('stressors.filter.rule'), text('table.before'), text('table.after')]}
            rows={rules.map((line) => ({
              key: line.rule,
              head: `${line.rule} · ${text(`rule.${line.rule}.title`)}`,
              cells: [format.whole(line.before), format.whole(line.after)],
            }))}
          />
        </details>
      )}
    </section>
  );
}
