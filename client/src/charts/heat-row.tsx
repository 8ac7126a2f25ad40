import type { CohortRowDocument } from '@evenkeel/shared/contract';
import { memo } from 'react';
import { HeatCell } from './heat-cell.js';
import type { HeatWords } from './heat-words.js';

export interface HeatRowProps {
  readonly row: CohortRowDocument;
  readonly index: number;
  /** The column of the tab stop, or null when it lies in another row. */
  readonly activeColumn: number | null;
  readonly words: HeatWords;
  readonly hrefOf: (studyYear: number, week: string) => string;
}

/** One cohort of the heat table with its weeks, its peak and its weeks above the norm. */
export const HeatRow = memo(function HeatRow({ row, index, activeColumn, words, hrefOf }: HeatRowProps) {
  const { text, format } = words;
  const cohort = text('cohort.year', { year: row.studyYear });
  return (
    <tr>
      <th scope="row" className="heat-cohort">
        <span>{cohort}</span>
        <small>
          {row.students === null
            ? text('cohort.ec', { ec: row.ec })
            : text('cohort.ecAndStudents', { ec: row.ec, students: row.students })}
        </small>
      </th>
      {row.cells.map((cell, column) => (
        <HeatCell
          key={cell.week}
          cell={cell}
          cohort={cohort}
          href={hrefOf(row.studyYear, cell.week)}
          place={{ row: index, column }}
          active={column === activeColumn}
          words={words}
        />
      ))}
      <td className="heat-end heat-peak">{row.peak ? format.hours(row.peak.hours) : '–'}</td>
      <td className="heat-end">{format.whole(row.weeksAboveNorm)}</td>
    </tr>
  );
});
