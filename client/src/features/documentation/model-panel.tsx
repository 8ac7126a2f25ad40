import type { PolicyDocument, SettingDocument } from '@evenkeel/shared/contract';
import type { SettingId } from '@evenkeel/shared/policy';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { partId } from './documentation-contents.js';
import { ThresholdList } from './threshold-list.js';

/** The steps from a course to a week, each with the settings it takes its numbers from. */
const STEPS = [
  { id: 'budget', settings: ['model.hoursPerEc'] },
  { id: 'contact', settings: [] },
  {
    id: 'assessment',
    settings: ['model.hoursPer500Words', 'model.pagesPerHour', 'model.assessmentShare', 'model.weightExponent'],
  },
  {
    id: 'curve',
    settings: [
      'model.tauTypicalDays',
      'model.tauLastMinuteDays',
      'model.leadDaysTo8Hours',
      'model.leadDaysAbove80Hours',
    ],
  },
  { id: 'selfStudy', settings: [] },
  { id: 'week', settings: ['week.norm'] },
  { id: 'unknown', settings: ['guard.minNominalShare', 'guard.minHours', 'guard.minWeightPercent'] },
] as const satisfies readonly { readonly id: string; readonly settings: readonly SettingId[] }[];

/** How the number of a week is made, with the values of the first set that ships and who says so. */
export function ModelPanel({ policies }: { readonly policies: readonly PolicyDocument[] }) {
  const text = useText();
  const shipped = policies.find((policy) => policy.id === 'nl-default') ?? policies[0];
  return (
    <div id={partId('model')}>
      <Panel title={text('documentation.model')} lead={text('documentation.modelLead')}>
        <ol className="documentation-steps">
          {STEPS.map(({ id, settings }) => (
            <li key={id}>
              <h3>{text(`documentation.step.${id}.title`)}</h3>
              <p>{text(`documentation.step.${id}`)}</p>
              {shipped && <ThresholdList settings={valuesOf(shipped, settings)} />}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function valuesOf(policy: PolicyDocument, ids: readonly SettingId[]): readonly SettingDocument[] {
  return ids.flatMap((id) => policy.settings.find((setting) => setting.id === id) ?? []);
}
