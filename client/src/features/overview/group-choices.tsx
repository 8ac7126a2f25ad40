import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Choice } from '../../ui/choice.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';

/** In the place of a group: the mean over all of them. */
const MEAN = '';

/** Which parallel group the student attends, a choice for each family of names (TD, TP); without one the mean counts. */
export function GroupChoices({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { change } = useViewQuery();
  const { groupFamilies, chosenGroups } = overview;
  return groupFamilies.map(({ name, groups }) => (
    <Choice
      key={name}
      label={name === '' ? text('overview.group') : text('overview.groupOf', { family: name })}
      value={groups.find((group) => chosenGroups.includes(group)) ?? MEAN}
      options={[
        { value: MEAN, label: text('overview.groupMean') },
        ...groups.map((group) => ({ value: group, label: group })),
      ]}
      onChange={(chosen) => {
        const others = chosenGroups.filter((group) => !groups.includes(group));
        const path = chosen === MEAN ? others : [...others, chosen];
        change({ groups: path.length > 0 ? path.join(',') : null });
      }}
    />
  ));
}
