import { type EpochDay, epochDay, mondayOf } from '../calendar/index.js';
import type { GradedItem } from './graded-item.js';

/** An item with the first and the last day on which it may be due: the whole week where only that is known. */
export interface PlacedItem {
  readonly item: GradedItem;
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** Windows that overlap, taken together. */
export interface DenseSpell {
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** What the densest of its windows measures. */
  readonly value: number;
  readonly items: readonly GradedItem[];
}

interface SpellInput {
  readonly items: readonly GradedItem[];
  /** Length of the window that rolls over the days. */
  readonly days: number;
  readonly measure: (items: readonly GradedItem[]) => number;
  readonly isDense: (value: number) => boolean;
}

/**
 * The spells in which some window of so many days is dense. A window starts where an item does, since any other holds no more. An
 * item of which only the week is known counts in windows that hold the whole week: there it is due for certain.
 */
export function denseSpells({ items, days, measure, isDense }: SpellInput): readonly DenseSpell[] {
  const placed = items.flatMap(place).sort((a, b) => a.first - b.first);
  const starts = [...new Set(placed.map(({ first }) => first))];
  const spells: DenseSpell[] = [];
  for (const start of starts) {
    const end = start + days - 1;
    const inside = placed.filter(({ first, last }) => first >= start && last <= end).map(({ item }) => item);
    const value = measure(inside);
    if (!isDense(value)) continue;
    const previous = spells.at(-1);
    if (previous && start <= previous.end)
      spells[spells.length - 1] = join(previous, { start, end, value, items: inside });
    else spells.push({ start, end, value, items: inside });
  }
  return spells;
}

function join(previous: DenseSpell, next: DenseSpell): DenseSpell {
  return {
    start: previous.start,
    end: next.end,
    value: Math.max(previous.value, next.value),
    items: [...new Set([...previous.items, ...next.items])],
  };
}

function place(item: GradedItem): readonly PlacedItem[] {
  if (item.dueOn !== null) return [{ item, first: epochDay(item.dueOn), last: epochDay(item.dueOn) }];
  if (item.dueWeek === null) return [];
  const monday = epochDay(mondayOf(item.dueWeek));
  return [{ item, first: monday, last: monday + 6 }];
}
