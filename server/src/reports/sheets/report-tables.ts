import type { PlainDate } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { policyCell, type ReportCell, type ReportTable, type TermReport, words } from '@evenkeel/shared/term-report';
import type { Cell } from '../../sources/raw-sheet.js';
import type { Table } from '../../tables/table.js';
import { capitalised } from '../capitalised.js';
import { type ReportWords, reportWords, termCell } from '../report-words.js';
import { tablesTogether } from './tables-together.js';

/** A workbook allows no more in the name of a sheet. */
const LONGEST_NAME = 31;

/** A report as tables to be written: first what it is and what it holds, then one sheet for each table. Numbers and days stay typed. */
export function reportTables(report: TermReport, language: Language): readonly Table[] {
  const said = reportWords(language);
  const names = new Set<string>();
  const about = said.text(words('report.about'));
  const tables = tablesTogether(report.sections.flatMap((section) => section.tables));
  const aboutName = sheetName(about, names);
  const sheets = tables.map(
    (table): Table => sheetOf(table, sheetName(capitalised(said.text(table.title)), names), said),
  );
  return [aboutSheet(report, aboutName, sheets, said), ...sheets];
}

function aboutSheet(report: TermReport, name: string, sheets: readonly Table[], said: ReportWords): Table {
  const line = (key: string, value: Cell): readonly Cell[] => [said.text(words(`report.about.${key}`)), value];
  const facts = report.sections.flatMap(({ id, facts: all }) =>
    all.map((fact): readonly Cell[] => [said.text(words(`report.section.${id}`)), capitalised(said.text(fact))]),
  );
  const { profile = null, pathway = null } = report.student ?? {};
  return {
    name,
    heads: [head(said.text(words('report.title'))), head('')],
    rows: [
      line('programme', `${report.programme.name} (${report.programme.code})`),
      line('year', report.year),
      line('term', said.text(termCell(report.term))),
      line('scenario', report.scenario),
      line('student', profile && said.text({ kind: 'both', ...profile })),
      line('pathway', pathway && said.text(words(`report.pathway.${pathway}`))),
      line('style', said.text(words(`style.${report.style}`))),
      line('policy', said.text(policyCell(report.policyId))),
      line('data', report.dataVersion),
      line('dataDate', report.dataDate === null ? null : said.text({ kind: 'instant', at: report.dataDate })),
      [said.text(words('report.about.note')), null],
      ...sheets.map((sheet, at): readonly Cell[] => [
        at === 0 ? said.text(words('report.about.sheets')) : null,
        sheet.name,
      ]),
      ...facts,
    ],
  };
}

const head = (text: string) => ({ text, need: 'optional' }) as const;

function sheetOf({ columns, rows }: ReportTable, name: string, said: ReportWords): Table {
  return {
    name,
    heads: columns.map((column) => head(capitalised(said.text(column.head)))),
    rows: rows.map((row) => row.map((cell) => cellOf(cell, said))),
  };
}

function cellOf(cell: ReportCell, said: ReportWords): Cell {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object' && cell.kind === 'day')
    return { kind: 'moment', date: cell.on as PlainDate, time: null };
  return said.text(cell);
}

/** A name that a workbook takes, and that no other sheet has. */
function sheetName(text: string, taken: Set<string>): string {
  const plain = text
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = `${plain.slice(0, LONGEST_NAME - end.length).trim()}${end}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
