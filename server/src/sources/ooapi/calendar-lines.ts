import { fieldOf } from '../json/json-value.js';
import { periodCode } from '../period-code.js';
import { codeOf, lastDayOf, nameOf, spanOf } from './object-fields.js';
import { ofChosenYear } from './of-chosen-year.js';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark } from './ooapi-reading.js';
import { sessionType, yearOfSession } from './session-year.js';
import type { SheetLine } from './template-sheet.js';

export const CALENDAR = {
  name: { nl: 'Jaarrooster', en: 'Calendar' },
  headers: ['academic_year', 'code', 'kind', 'name', 'start_date', 'end_date'],
  needed: ['academic_year', 'code', 'kind', 'start_date', 'end_date'],
} as const;

const KINDS: Readonly<Record<string, string>> = {
  semester: 'period',
  trimester: 'period',
  quarter: 'period',
  period: 'period',
  testing_period: 'exam',
};

/** The academic sessions as lines of the academic calendar. The year itself is no line: it gives the others their year. */
export function calendarLines(reading: OoapiReading): readonly SheetLine[] {
  const isOfYear = ofChosenYear(reading);
  return reading.all('session').flatMap((object) => {
    if (sessionType(object) !== 'academic_year') {
      const year = yearOfSession(reading, object);
      return isOfYear({ object, year }) ? [lineOf(reading, object)] : [];
    }
    remark(reading, object, { code: 'ooapi-academic-year', value: codeOf(reading, object) });
    return [];
  });
}

function lineOf(reading: OoapiReading, object: OoapiObject): SheetLine {
  const span = spanOf(reading, object);
  const code = codeOf(reading, object);
  return {
    object,
    cells: {
      academic_year: yearOfSession(reading, object),
      code: code === null ? null : periodCode(code),
      kind: kindOf(reading, object),
      name: nameOf(reading, object),
      start_date: span.start?.date ?? null,
      end_date: lastDayOf(span),
    },
  };
}

function kindOf(reading: OoapiReading, object: OoapiObject): string {
  const type = sessionType(object);
  const kind = KINDS[type];
  if (kind !== undefined) return kind;
  remark(reading, object, {
    code: 'ooapi-value-unknown',
    field: 'academicSessionType',
    value: fieldOf(object.value, 'academicSessionType') ?? '-',
    values: { field: 'academicSessionType', taken: 'period' },
  });
  return 'period';
}
