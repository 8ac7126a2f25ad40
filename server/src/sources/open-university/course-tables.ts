import { addDays, type PlainDate } from '@evenkeel/shared/calendar';
import { compareText } from '@evenkeel/shared/util';
import type { ImportIssue } from '../import-issue.js';
import type { TableRow } from '../template-table.js';
import { courseCode, type Presentation } from './presentation.js';
import type { PresentationRow } from './rows-of-year.js';
import { DATASET } from './sources.js';

/** A full year is 60 ECTS, 120 UK credits; most modules have 60 UK credits. The dataset states none. */
const ASSUMED_EC = 30;
const LONGEST_DAYS = 400;

interface Course {
  readonly line: PresentationRow;
  readonly lastDay: PlainDate;
  readonly days: number;
}

/** The rows for the template, table by table, and what is wrong with rows that give none. */
export interface TablesRead {
  readonly rows: readonly TableRow[];
  readonly issues: readonly ImportIssue[];
}

/** Modules with their presentation, and a programme of each presentation to choose two modules from. */
export function courseTables(file: string, lines: readonly PresentationRow[]): TablesRead {
  const courses = lines.flatMap((line) => course(line) ?? []);
  const broken = lines.filter((line) => course(line) === null);
  const presentations = new Map<string, Course[]>();
  for (const one of courses) {
    const { code } = one.line.presentation;
    presentations.set(code, [...(presentations.get(code) ?? []), one]);
  }
  const frames = [...presentations].sort(([a], [b]) => compareText(a, b)).flatMap(([, given]) => frameRows(given));
  return {
    rows: [...frames, ...courses.map(courseRow), ...courses.map(offeringRow)],
    issues: broken.map(({ row }) => ({
      code: 'days-invalid',
      place: { file, sheet: null, row: row.row, column: 'module_presentation_length' },
      value: row.textOf('module_presentation_length'),
      values: {},
    })),
  };
}

function course(line: PresentationRow): Course | null {
  const text = line.row.textOf('module_presentation_length');
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > LONGEST_DAYS) return null;
  return { line, days, lastDay: addDays(line.presentation.assumedFirstDay, days - 1) };
}

/** The programme, its rule and the period of the longest module: all put together here, as their source says. */
function frameRows(given: readonly Course[]): readonly TableRow[] {
  const longest = given.reduce((a, b) => (b.days > a.days ? b : a));
  const { row, presentation } = longest.line;
  const { code, letter, assumedFirstDay, academicYear } = presentation;
  const rule = `inferred: two modules of 60 UK credits are a full-time year; ${DATASET}`;
  const put = `inferred: the modules of one presentation, put together as a programme to choose two from; ${DATASET}`;
  const span = `inferred: the longest module of the presentation (${longest.days} days) from an assumed first day, Monday ${assumedFirstDay}; breaks and holidays are not published; ${DATASET}`;
  const period = { academic_year: academicYear, code: letter, kind: 'period', name: `Presentation ${code}` };
  return [
    {
      row: row.row,
      cells: { programme_code: programmeCode(presentation), name: `Open University modules ${code}`, source: put },
    },
    {
      row: row.row,
      cells: {
        programme_code: programmeCode(presentation),
        study_year: 1,
        option_group: 'modules',
        choose_n: 2,
        source: rule,
      },
    },
    { row: row.row, cells: { ...period, start_date: assumedFirstDay, end_date: longest.lastDay, source: span } },
  ];
}

function courseRow({ line }: Course): TableRow {
  const { module, presentation, row } = line;
  const source = `inferred: the published data do not state credits, 60 UK credits (30 ECTS) assumed; names are withheld by the publisher; ${DATASET}`;
  const cells = {
    course_code: courseCode(module, presentation),
    name: module === '' ? null : `Module ${module}${presentation.letter === 'J' ? '' : ', February'}`,
    ec: ASSUMED_EC,
    programme_code: programmeCode(presentation),
    study_year: 1,
    requirement: 'option',
    option_group: 'modules',
    source,
  };
  return { row: row.row, cells };
}

function offeringRow({ line, days, lastDay }: Course): TableRow {
  const { module, presentation, row } = line;
  const { assumedFirstDay, academicYear, letter } = presentation;
  const source = `confirmed: presentation of ${days} days; its first day is not published, Monday ${assumedFirstDay} assumed; ${DATASET}`;
  const cells = {
    course_code: courseCode(module, presentation),
    academic_year: academicYear,
    period_code: letter,
    start_date: assumedFirstDay,
    end_date: lastDay,
    source,
  };
  return { row: row.row, cells };
}

function programmeCode({ code }: Presentation): string {
  return `OU-${code}`;
}
