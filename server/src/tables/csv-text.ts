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

/** A table as CSV with a byte order mark. No text starts a formula; a number below zero stays a number. */
export function csvText(table: Table, language: Language): string {
  const profile = PROFILES[language];
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : escapeFormula(textOf(cell, profile)))),
  );
  return stringify([table.heads.map(({ text }) => text), ...rows], {
    bom: true,
    delimiter: profile.delimiter,
    escape_formulas: true,
    cast: { number: (value) => numberText(value, profile.decimalMark) },
  });
}

function textOf(cell: Exclude<Cell, number>, { dayFirst }: Profile): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (cell.kind === 'fault') return cell.text;
  const day = dayFirst ? cell.date?.split('-').reverse().join('-') : cell.date;
  return [day, cell.time].filter((part) => part !== null && part !== undefined).join(' ');
}
