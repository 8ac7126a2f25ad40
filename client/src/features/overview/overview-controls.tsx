import type { OverviewDocument } from '@evenkeel/shared/contract';
import { SegmentedControl } from '@mantine/core';
import { WHOLE_YEAR } from '../../api/queries.js';
import { Choice } from '../../ui/choice.js';
import { usePeriodName } from '../../ui/period-name.js';
import { StudentChoices } from '../../ui/student-choices.js';
import { useText } from '../../ui/use-text.js';
import { STYLES, UNITS, useViewQuery } from '../../ui/view-query.js';
import { GroupChoices } from './group-choices.js';
import { OptionsChooser } from './options-chooser.js';

/** The term, the working style, what the numbers say, which group is attended and which options are taken; all of it in the address. */
export function OverviewControls({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const periodName = usePeriodName();
  const { view, change } = useViewQuery();
  const terms = [
    ...overview.terms.map((term) => ({ value: term.code, label: periodName(term) })),
    { value: WHOLE_YEAR, label: text('term.year') },
  ];
  return (
    <section className="controls" aria-label={text('overview.controls')}>
      <Choice
        label={text('overview.term')}
        value={overview.term?.code ?? WHOLE_YEAR}
        options={terms}
        onChange={(term) => change({ term })}
      />
      <Choice
        label={text('overview.style')}
        value={view.style}
        options={STYLES.map((value) => ({ value, label: text(`style.${value}`) }))}
        onChange={(style) => change({ style })}
      />
      <div className="choice">
        <span id="units-label">{text('overview.units')}</span>
        <SegmentedControl
          aria-labelledby="units-label"
          value={view.units}
          onChange={(units) => change({ units })}
          data={UNITS.map((value) => ({ value, label: text(`units.${value}`) }))}
        />
      </div>
      <StudentChoices
        student={overview}
        hasOptions={overview.cohorts.some(({ optionChoices }) => optionChoices.length > 0)}
      />
      <GroupChoices overview={overview} />
      <OptionsChooser overview={overview} />
    </section>
  );
}
