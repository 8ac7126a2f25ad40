import type { RuleDocument, RuleListDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { partId } from './documentation-contents.js';
import { ThresholdList } from './threshold-list.js';

const ABOUT = ['teaching', 'communication'] as const;

/** Every rule: what it looks for, why, against which thresholds, on whose authority, and which data it needs. */
export function RuleCatalogue({ catalogue }: { readonly catalogue: RuleListDocument }) {
  const text = useText();
  return ABOUT.map((about) => {
    const rules = catalogue.rules.filter((rule) => rule.about === about);
    return (
      <div key={about} id={partId(about)}>
        <Panel
          title={text(`documentation.${about}`)}
          lead={text(`documentation.${about}Lead`, { count: rules.length })}
        >
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} />
          ))}
        </Panel>
      </div>
    );
  });
}

function RuleEntry({ rule: { id, title, why, settings, needs } }: { readonly rule: RuleDocument }) {
  const text = useText();
  const format = useFormat();
  const missing = needs.map((need) => text(`missing.${need}`));
  return (
    <section className="documentation-rule" id={`rule-${id}`} aria-labelledby={`rule-${id}-title`}>
      <h3 id={`rule-${id}-title`}>
        {title[format.language]} <span className="rule-id">{id}</span>
      </h3>
      <p>{why[format.language]}</p>
      <ThresholdList settings={settings} />
      {missing.length > 0 && (
        <p className="small quiet">{text('documentation.needs', { list: format.list(missing) })}</p>
      )}
    </section>
  );
}
