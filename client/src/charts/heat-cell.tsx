import type { CellDocument } from '@evenkeel/shared/contract';
import { Link } from 'react-router';
import type { GridPlace } from './grid-keys.js';
import { cellLabel, cellNumber, deadlineMarks, type HeatWords } from './heat-words.js';

interface HeatCellProps {
  readonly cell: CellDocument;
  readonly cohort: string;
  readonly href: string;
  readonly place: GridPlace;
  readonly active: boolean;
  readonly words: HeatWords;
}

/** One week of one cohort: colour, number and marks, and the way to that week. Only the active cell is a tab stop. */
export function HeatCell({ cell, cohort, href, place, active, words }: HeatCellProps) {
  return (
    <td
      className="heat-cell"
      data-level={cell.level ?? 'unknown'}
      data-hotspot={cell.hotspot || undefined}
      data-estimated={cell.status === 'estimated' || undefined}
    >
      <Link
        to={href}
        tabIndex={active ? 0 : -1}
        aria-label={cellLabel(cell, cohort, words)}
        data-row={place.row}
        data-column={place.column}
      >
        <span className="heat-number">
          {cellNumber(cell, words)}
          {cell.aboveNorm && words.units !== 'deadlines' && <span className="heat-above">▲</span>}
        </span>
        <span className="heat-marks">{words.units === 'deadlines' ? '' : deadlineMarks(cell.deadlines)}</span>
      </Link>
    </td>
  );
}
