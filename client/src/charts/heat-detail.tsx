import type { CohortRowDocument } from '@evenkeel/shared/contract';
import type { GridPlace } from './grid-keys.js';
import { cellDetail, type HeatWords } from './heat-words.js';

interface HeatDetailProps {
  readonly cohorts: readonly CohortRowDocument[];
  readonly place: GridPlace | null;
  readonly words: HeatWords;
}

/** The cell under the pointer or the focus in full, spoken too. */
export function HeatDetail({ cohorts, place, words }: HeatDetailProps) {
  const row = place ? cohorts[place.row] : undefined;
  const cell = place ? row?.cells[place.column] : undefined;
  const detail = row && cell && cellDetail(cell, words.text('cohort.year', { year: row.studyYear }), words);
  return (
    <p className="heat-detail" aria-live="polite">
      {detail ?? <span className="quiet">{words.text('heat.hint')}</span>}
    </p>
  );
}
