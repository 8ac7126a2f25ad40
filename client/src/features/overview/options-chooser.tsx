import type { CohortRowDocument, OverviewDocument } from '@evenkeel/shared/contract';
import { chooseOptions } from '@evenkeel/shared/schedule';
import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { OptionGroup } from './option-group.js';

/** Which optional courses are counted, per cohort and option group; only a choice that meets the rules can be shown. */
export function OptionsChooser({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const cohorts = overview.cohorts.filter((row) => row.optionChoices.length > 0);
  if (cohorts.length === 0) return null;
  return (
    <>
      <Button variant="default" className="controls-button" onClick={() => setOpen(true)}>
        {text('options.open')}
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        title={text('options.title')}
        lockScroll={false}
        closeButtonProps={{ 'aria-label': text('state.close') }}
      >
        <OptionsForm cohorts={cohorts} done={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function OptionsForm({ cohorts, done }: { readonly cohorts: readonly CohortRowDocument[]; readonly done: () => void }) {
  const text = useText();
  const { change } = useViewQuery();
  const [chosen, setChosen] = useState<readonly string[]>(() => cohorts.flatMap((row) => row.chosenOptions));
  const admissible = cohorts.every((row) => chooseOptions(row.optionChoices, optionsOf(row, chosen)).kind === 'chosen');
  const toggle = (code: string) =>
    setChosen((before) =>
      before.includes(code) ? before.filter((other) => other !== code) : [...before, code].sort(),
    );
  const show = (options: string | null) => {
    change({ options, pathway: null });
    done();
  };
  return (
    <div className="explain">
      <p>{text('options.why')}</p>
      {cohorts.map((row) => (
        <section key={row.studyYear}>
          <h3>{text('cohort.year', { year: row.studyYear })}</h3>
          {row.optionChoices
            .filter(({ within }) => within === null)
            .map((choice) => (
              <OptionGroup key={choice.code} choices={row.optionChoices} {...{ choice, chosen, toggle }} />
            ))}
        </section>
      ))}
      <p aria-live="polite">{admissible ? text('options.ready') : text('options.notYet')}</p>
      <div className="button-row">
        <Button disabled={!admissible} onClick={() => show(chosen.join(','))}>
          {text('options.show')}
        </Button>
        <Button variant="default" onClick={() => show(null)}>
          {text('options.reset')}
        </Button>
      </div>
    </div>
  );
}

function optionsOf(row: CohortRowDocument, chosen: readonly string[]): readonly string[] {
  return row.optionChoices
    .flatMap((choice) => choice.courses.map(({ code }) => code))
    .filter((code) => chosen.includes(code));
}
