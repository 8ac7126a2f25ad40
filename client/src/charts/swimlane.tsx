import { addDays, type IsoWeek, mondayOf, type PlainDate, weekNumberOf } from '@evenkeel/shared/calendar';
import { VisuallyHidden } from '@mantine/core';
import { type CSSProperties, useRef } from 'react';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import './swimlane.css';
import { SwimlaneLane } from './swimlane-lane.js';
import { countDays, type LaneDays, LEAST_DAY, placeOf, runsOf, weeksIn } from './swimlane-scale.js';
import { type Carried, useCarry } from './use-carry.js';

/** A deadline in its lane. */
export interface LaneItem {
  readonly id: string;
  readonly title: string;
  readonly on: PlainDate;
  /** Where it stood before; null where it did not move. */
  readonly was: PlainDate | null;
  /** Why it does not move; null where it may. */
  readonly locked: string | null;
}

/** The deadlines of one course. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly items: readonly LaneItem[];
}

interface SwimlaneProps {
  readonly caption: string;
  readonly days: LaneDays;
  readonly lanes: readonly Lane[];
  /** Whether nobody works on the day. */
  readonly isClosed: (day: PlainDate) => boolean;
  readonly readOnly: boolean;
  readonly onCarry: (carried: Carried | null) => void;
  readonly onDrop: (carried: Carried) => void;
  readonly onOpen: (id: string) => void;
}

/** Deadlines by course over days, to be dragged or carried by keys. What it shows also stands in the table beside it. */
export function Swimlane({ caption, days, lanes, isClosed, readOnly, onCarry, onDrop, onOpen }: SwimlaneProps) {
  const text = useText();
  const format = useFormat();
  const field = useRef<HTMLDivElement>(null);
  const dayWidth = () => (field.current?.getBoundingClientRect().width ?? LEAST_DAY) / countDays(days);
  const { carry, handlersOf } = useCarry(dayWidth, { onCarry, onDrop, onOpen });
  const carried = lanes.flatMap(({ items }) => items).find(({ id }) => id === carry?.id);
  const width = { '--lane-width': `${countDays(days) * LEAST_DAY}px` } as CSSProperties; // a custom property
  return (
    <figure className="swimlane" style={width}>
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="swimlane-scroll" aria-label={caption} tabIndex={0}>
        <div className="swimlane-head" aria-hidden="true">
          <span />
          <div className="swimlane-field">
            {weeksIn(days).map((week) => (
              <WeekHead key={week} week={week} days={days} />
            ))}
          </div>
        </div>
        <div className="swimlane-body">
          <div className="swimlane-ground" aria-hidden="true">
            <span />
            <div className="swimlane-field" ref={field}>
              {runsOf(days, isClosed).map((run) => (
                <span key={run.from} className="swimlane-closed" style={spanOf(days, run)} />
              ))}
            </div>
          </div>
          {lanes.map((lane) => (
            <SwimlaneLane
              key={lane.key}
              lane={lane}
              days={days}
              carry={carry}
              readOnly={readOnly}
              handlersOf={handlersOf}
              onOpen={onOpen}
            />
          ))}
        </div>
      </section>
      <VisuallyHidden role="status">
        {carry && carried
          ? text('swimlane.carried', { title: carried.title, day: format.weekday(addDays(carried.on, carry.days)) })
          : ''}
      </VisuallyHidden>
    </figure>
  );
}

function WeekHead({ week, days }: { readonly week: IsoWeek; readonly days: LaneDays }) {
  return (
    <span className="swimlane-week" style={{ left: `${placeOf(days, mondayOf(week))}%` }}>
      {weekNumberOf(week)}
    </span>
  );
}

function spanOf(days: LaneDays, run: LaneDays): CSSProperties {
  return { left: `${placeOf(days, run.from)}%`, width: `${(countDays(run) / countDays(days)) * 100}%` };
}
