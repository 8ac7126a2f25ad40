import { addDays, type PlainDate } from '@evenkeel/shared/calendar';
import type { ComponentProps, CSSProperties } from 'react';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import type { Lane, LaneItem } from './swimlane.js';
import { type LaneDays, linesOf, placeOf } from './swimlane-scale.js';
import type { Carry } from './use-carry.js';

/** Days that a label takes up. */
const LABEL_DAYS = 15;

interface LaneProps {
  readonly lane: Lane;
  readonly days: LaneDays;
  readonly carry: Carry | null;
  readonly readOnly: boolean;
  readonly handlersOf: (item: LaneItem) => ComponentProps<'button'>;
  readonly onOpen: (id: string) => void;
}

/** One course with its deadlines. */
export function SwimlaneLane({ lane, days, carry, readOnly, handlersOf, onOpen }: LaneProps) {
  const shown = lane.items.map((item) => (carry?.id === item.id ? addDays(item.on, carry.days) : item.on));
  const lines = linesOf(shown, LABEL_DAYS);
  const height = { '--lane-lines': Math.max(1, ...lines.map((line) => line + 1)) } as CSSProperties; // a custom property
  return (
    <div className="swimlane-lane" style={height}>
      <span className="swimlane-name">{lane.name}</span>
      <div className="swimlane-field">
        {lane.items.map((item, index) => (
          <Deadline
            key={item.id}
            item={item}
            on={shown[index] ?? item.on}
            line={lines[index] ?? 0}
            days={days}
            isCarried={carry?.id === item.id}
            handlers={item.locked === null && !readOnly ? handlersOf(item) : { onClick: () => onOpen(item.id) }}
          />
        ))}
      </div>
    </div>
  );
}

interface DeadlineProps {
  readonly item: LaneItem;
  readonly on: PlainDate;
  readonly line: number;
  readonly days: LaneDays;
  readonly isCarried: boolean;
  readonly handlers: ComponentProps<'button'>;
}

function Deadline({ item, on, line, days, isCarried, handlers }: DeadlineProps) {
  const text = useText();
  const format = useFormat();
  const { title, was, locked } = item;
  const top = { '--line': line } as CSSProperties; // a custom property
  const label = text(locked === null ? 'swimlane.item' : 'swimlane.locked', {
    title,
    day: format.weekday(on),
    reason: locked ?? '',
  });
  return (
    <>
      {was && was !== on && (
        <span className="swimlane-was" aria-hidden="true" style={{ ...top, left: `${placeOf(days, was)}%` }} />
      )}
      <button
        type="button"
        className="swimlane-item"
        data-locked={locked !== null || undefined}
        data-moved={was !== null || isCarried || undefined}
        data-carried={isCarried || undefined}
        aria-label={label}
        title={label}
        style={{ ...top, left: `${placeOf(days, on)}%` }}
        {...handlers}
      >
        <span className="swimlane-label">{title}</span>
      </button>
    </>
  );
}
