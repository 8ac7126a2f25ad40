import type { Language } from '@evenkeel/shared/messages';
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../sources/csv/formula-escape.js';
import type { Cell } from '../sources/raw-sheet.js';
import { numberText } from './file-text.js';
import type { Table } from './table.js';

/** How text files are written where the language is spoken, so that the spreadsheet programs there open them as they are. */
const PROFILES = {
  nl: { delimiter: ';', decimalMark: ',', dayFirst: true },
  en: { delimiter: ',', decimalMark: '.', dayFirst: false },
} as const;
type Profile = (typeof PROFILES)[Language];

/** A table as CSV with a byte order mark. No cell starts a formula. */
export function csvText(table: Table, language: Language): string {
  const profile = PROFILES[language];
  const rows = table.rows.map((row) => row.map((cell) => escapeFormula(cellOf(cell, profile))));
  return stringify([table.heads.map(({ text }) => text), ...rows], {
    bom: true,
    delimiter: profile.delimiter,
    escape_formulas: true,
  });
}

function cellOf(cell: Cell, { decimalMark, dayFirst }: Profile): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell, decimalMark);
  if (typeof cell === 'boolean') return String(cell);
  if (cell.kind === 'fault') return cell.text;
  const day = dayFirst ? cell.date?.split('-').reverse().join('-') : cell.date;
  return [day, cell.time].filter((part) => part !== null && part !== undefined).join(' ');
}
