import { readEc } from '../fields/decimal.js';
import { readCode, readName, readNote } from '../fields/text.js';
import { optional, required, type SheetTemplate } from './column.js';
import { PROGRAMME_CODE, SOURCE } from './common-headers.js';

const columns = {
  code: required(readCode, `${PROGRAMME_CODE}, code`),
  name: required(
    readName,
    `
    name, naam, opleidingsnaam, programme name, naam opleiding, programmanaam, title, titel, opleidingnaam`,
  ),
  level: optional(readCode, 'level, niveau, graad, degree, type opleiding, bachelor/master'),
  totalEc: optional(
    readEc,
    `
    total_ec, totaal ec, totaal ects, omvang, ec, ects, studiepunten, total ects, total credits`,
  ),
  source: optional(readNote, SOURCE),
} as const;

/** Opleidingen: one row for each programme. */
export const programmesSheet: SheetTemplate<typeof columns> = {
  kind: 'programmes',
  names: "programmes, opleidingen, programs, programme, opleiding, programma's",
  columns,
};
