import { type IsoWeek, weekNumberOf } from '@evenkeel/shared/calendar';
import type { FindingListDocument } from '@evenkeel/shared/contract';
import { FINDING_ORDERS, FINDING_STATES, OWNER_ROLES } from '@evenkeel/shared/decisions';
import { SEVERITIES } from '@evenkeel/shared/stressors';
import { Checkbox } from '@mantine/core';
import { Choice } from '../../ui/choice.js';
import { type Text, useText } from '../../ui/use-text.js';
import { ALL_STATES, type FilterName, useStressorQuery } from './stressor-query.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Which stressors are listed and in which order; all of it in the address. */
export function StressorFilters({ list }: { readonly list: FindingListDocument }) {
  const text = useText();
  const { query, change } = useStressorQuery();
  const { filter, sort, grouped } = query;
  const offered = optionsOf(list, text);
  const choice = (name: Exclude<FilterName, 'status'>) => (
    <Choice
      label={text(`stressors.filter.${name}`)}
      value={filter[name] === null ? '' : String(filter[name])}
      options={[{ value: '', label: text('stressors.all') }, ...withChosen(offered[name], filter[name])]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <section className="controls" aria-label={text('stressors.filters')}>
      <Choice
        label={text('stressors.filter.status')}
        value={filter.status ?? ALL_STATES}
        options={[
          { value: 'open', label: text('stressors.open') },
          ...FINDING_STATES.map((value) => ({ value, label: text(`findingState.${value}`) })),
          { value: ALL_STATES, label: text('stressors.all') },
        ]}
        onChange={(status) => change({ status: status === 'open' ? null : status })}
      />
      {choice('severity')}
      {choice('cohort')}
      {choice('week')}
      {choice('course')}
      {choice('rule')}
      {choice('owner')}
      <Choice
        label={text('stressors.sort')}
        value={sort}
        options={FINDING_ORDERS.map((value) => ({ value, label: text(`stressors.sort.${value}`) }))}
        onChange={(order) => change({ sort: order === 'impact' ? null : order })}
      />
      <Checkbox
        className="stressor-switch"
        label={text('stressors.grouped')}
        checked={grouped}
        onChange={(event) => change({ group: event.currentTarget.checked ? null : 'none' })}
      />
    </section>
  );
}

type Offered = Readonly<Record<Exclude<FilterName, 'status'>, readonly Option[]>>;

/** What there is to filter by: only what occurs in the list. */
function optionsOf({ findings }: FindingListDocument, text: Text): Offered {
  const among = <T extends string | number>(values: readonly T[]) => [...new Set(values)];
  const rules = new Set(findings.map(({ finding }) => finding.rule));
  const cohorts = among(findings.map(({ finding }) => finding.studyYear)).sort((a, b) => a - b);
  const weeks: readonly IsoWeek[] = among(findings.flatMap(({ finding }) => finding.weeks)).sort();
  const courses = among(findings.flatMap(({ finding }) => finding.evidence.map((item) => item.courseCode))).sort();
  const plain = (value: string): Option => ({ value, label: value });
  return {
    severity: SEVERITIES.map((value) => ({ value, label: text(`severity.${value}`) })),
    rule: [...rules]
      .sort(inCatalogue)
      .map((rule) => ({ value: rule, label: `${rule} · ${text(`rule.${rule}.title`)}` })),
    cohort: cohorts.map((year) => ({ value: String(year), label: text('cohort.year', { year }) })),
    week: weeks.map((week) => ({ value: week, label: text('week.title', { week: weekNumberOf(week) }) })),
    course: courses.map(plain),
    owner: [
      { value: 'none', label: text('decision.nobody') },
      ...OWNER_ROLES.map((value) => ({ value, label: text(`ownerRole.${value}`) })),
    ],
  };
}

/** T2 before T10. */
function inCatalogue(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** An address may name what no longer occurs: it stays visible as the choice it is. */
function withChosen(options: readonly Option[], chosen: string | number | null): readonly Option[] {
  const value = chosen === null ? '' : String(chosen);
  return value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
}
