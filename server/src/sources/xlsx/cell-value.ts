import { momentOfSerial } from '../excel-serial.js';
import type { Cell, SerialEpoch } from '../raw-sheet.js';
import { momentOfIso } from './iso-moment.js';
import type { NumberMeaning } from './number-formats.js';
import { unescapeText } from './unescape-text.js';

/** What the cells of a workbook point to. */
export interface CellLookup {
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly serialEpoch: SerialEpoch;
}

/** A cell as it is written in a sheet part. */
export interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly text: string;
  readonly hasFormula: boolean;
}

/** The value of a cell: for a formula the one that was last calculated. */
export function cellValue(cell: WrittenCell, lookup: CellLookup): Cell {
  const { text } = cell;
  if (text === '') return cell.hasFormula && cell.type !== 'str' ? notCalculated() : null;
  switch (cell.type) {
    case 's':
      return textOrNull(lookup.strings[Number(text)] ?? '');
    case 'str':
    case 'inlineStr':
      return textOrNull(unescapeText(text));
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { kind: 'fault', reason: 'error-value', text };
    case 'd':
      return momentOfIso(text) ?? text;
    default:
      return numberValue(Number(text), lookup.meanings[cell.style] ?? 'number', lookup.serialEpoch);
  }
}

function notCalculated(): Cell {
  return { kind: 'fault', reason: 'not-calculated', text: '=' };
}

function textOrNull(text: string): Cell {
  return text.trim() === '' ? null : text;
}

/** Percentages become `40%`, as they are shown: 0.4 alone could be a share or four tenths of a percent. */
function numberValue(value: number, meaning: NumberMeaning, epoch: SerialEpoch): Cell {
  if (!Number.isFinite(value)) return { kind: 'fault', reason: 'error-value', text: String(value) };
  if (meaning === 'moment') return momentOfSerial(value, epoch) ?? value;
  return meaning === 'percent' ? `${Number((value * 100).toPrecision(12))}%` : value;
}
