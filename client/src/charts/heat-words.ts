import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { CellDocument } from '@evenkeel/shared/contract';
import type { Format } from '../ui/format.js';
import type { Text } from '../ui/use-text.js';
import type { Units } from '../ui/view-query.js';

export interface HeatWords {
  readonly text: Text;
  readonly format: Format;
  readonly units: Units;
  readonly norm: number;
}

/** What stands in a cell: hours, percent of the norm or deadlines; "?" where the hours cannot be told. */
export function cellNumber(cell: CellDocument, { format, units }: HeatWords): string {
  if (units === 'deadlines') return format.whole(cell.deadlines);
  if (cell.hours === null || cell.ofNorm === null) return '?';
  return units === 'hours' ? format.whole(cell.hours) : format.whole(cell.ofNorm * 100);
}

/** One dot a deadline up to five, then the number with one dot. */
export function deadlineMarks(deadlines: number): string {
  return deadlines > 5 ? `${deadlines}•` : '•'.repeat(deadlines);
}

/** The cell in words, for those who do not see the colours and marks. */
export function cellLabel(cell: CellDocument, cohort: string, words: HeatWords): string {
  const { text, format, units } = words;
  const parts = [text('heat.cell', { week: weekNumberOf(cell.week), cohort })];
  if (cell.hours === null) parts.push(text('heat.cannotTell'));
  else if (units === 'share') parts.push(text('heat.percentOfNorm', { percent: cellNumber(cell, words) }));
  else parts.push(text('heat.hours', { hours: format.whole(cell.hours) }));
  if (cell.aboveNorm) parts.push(text('heat.aboveNorm'));
  if (cell.status === 'estimated') parts.push(text('status.estimated'));
  if (cell.deadlines > 0 || units === 'deadlines') parts.push(text('heat.deadlines', { count: cell.deadlines }));
  if (cell.hotspot) parts.push(text('heat.hotspot'));
  return parts.join(', ');
}

/** The cell in full: exact hours, band, distance to the norm, share of estimate, deadlines. */
export function cellDetail(cell: CellDocument, cohort: string, { text, format, norm }: HeatWords): string {
  const parts = [
    text('heat.place', { week: weekNumberOf(cell.week), range: format.weekRange(cell.week), cohort }),
    ...hoursInFull(cell, norm, { text, format }),
    text('heat.deadlines', { count: cell.deadlines }),
  ];
  if (cell.recovery) parts.push(text('heat.recovery'));
  return parts.join(' · ');
}

function hoursInFull(
  { hours, low, high, estimatedHours }: CellDocument,
  norm: number,
  { text, format }: Pick<HeatWords, 'text' | 'format'>,
): readonly string[] {
  if (hours === null) return [text('heat.cannotTell')];
  const band =
    low === null || high === null
      ? text('hours.plain', { hours: format.hours(hours) })
      : text('hours.band', { hours: format.hours(hours), low: format.hours(low), high: format.hours(high) });
  const distance = text(hours > norm ? 'hours.above' : 'hours.below', { hours: format.hours(Math.abs(hours - norm)) });
  if (hours === 0) return [band, distance];
  return [band, distance, text('hours.estimated', { share: format.percent(estimatedHours / hours) })];
}
