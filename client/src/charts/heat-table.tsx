import type { CohortRowDocument, WeekColumnDocument } from '@evenkeel/shared/contract';
import { type KeyboardEvent, type SyntheticEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { ChartDownload } from '../ui/chart-download.js';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import type { Units } from '../ui/view-query.js';
import { type GridPlace, placeAfterKey } from './grid-keys.js';
import { HeatDetail } from './heat-detail.js';
import { HeatHead } from './heat-head.js';
import { HeatLegend } from './heat-legend.js';
import { HeatRow } from './heat-row.js';
import './heat-table.css';

export interface HeatTableProps {
  readonly caption: string;
  readonly weeks: readonly WeekColumnDocument[];
  readonly cohorts: readonly CohortRowDocument[];
  readonly norm: number;
  readonly units: Units;
  readonly hrefOf: (studyYear: number, week: string) => string;
}

/**
 * Cohorts × weeks. A real table that is also a grid: one tab stop, the arrow keys move, Enter opens the week (each cell is a
 * link). Hovering or focusing a cell says it in full below the table.
 */
export function HeatTable({ caption, weeks, cohorts, norm, units, hrefOf }: HeatTableProps) {
  const id = useId();
  const text = useText();
  const format = useFormat();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [shown, setShown] = useState<GridPlace | null>(null);
  const words = useMemo(() => ({ text, format, units, norm }), [text, format, units, norm]);
  const show = useCallback((event: SyntheticEvent) => setShown(placeOf(event.target)), []);
  const focus = useCallback((event: SyntheticEvent) => {
    const place = placeOf(event.target);
    if (place) setActive(place);
    setShown(place);
  }, []);
  const move = (event: KeyboardEvent) => {
    const from = placeOf(event.target);
    const place = from && placeAfterKey(event.key, from, { rows: cohorts.length, columns: weeks.length });
    if (!place) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)?.focus();
  };
  const at = { row: Math.min(active.row, cohorts.length - 1), column: Math.min(active.column, weeks.length - 1) };
  return (
    <figure className="heat">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="heat-scroll" aria-labelledby={id} tabIndex={0}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of the WAI-ARIA practices on a real table */}
        <table ref={grid} role="grid" className="heat-table" onKeyDown={move} onFocus={focus} onMouseOver={show}>
          <caption id={id}>
            <span>{caption}</span>
          </caption>
          <HeatHead weeks={weeks} norm={norm} />
          <tbody>
            {cohorts.map((row, index) => (
              <HeatRow
                key={row.studyYear}
                row={row}
                index={index}
                activeColumn={index === at.row ? at.column : null}
                words={words}
                hrefOf={hrefOf}
              />
            ))}
          </tbody>
        </table>
      </section>
      <HeatDetail cohorts={cohorts} place={shown} words={words} />
      <HeatLegend norm={norm} />
      <ChartDownload caption={caption} />
    </figure>
  );
}

/** The cell in which an event took place, read from the marks on its link. */
function placeOf(target: EventTarget): GridPlace | null {
  const link =
    target instanceof Element ? (target.closest('td')?.querySelector<HTMLElement>('[data-row]') ?? null) : null;
  return link ? { row: Number(link.dataset['row']), column: Number(link.dataset['column']) } : null;
}
