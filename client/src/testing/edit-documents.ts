import type { EditReportDocument, EditRowDocument, EditTableDocument } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';

const from = (source: string, location: string | null = null) =>
  ({ source, location, standing: 'stated', note: null }) as const;

/** A stored assessment of which the day was typed by hand. */
export function anEditRow(code: string, part: Partial<EditRowDocument> = {}): EditRowDocument {
  return {
    key: `["PSY101","2026-2027","${code}"]`,
    version: `version of ${code}`,
    label: `PSY101 · 2026-2027 · ${code}`,
    cells: { courseCode: 'PSY101', code, title: `Essay ${code}`, due: '2026-10-12' },
    source: from('schedule.xlsx', 'Assessments, row 12'),
    fieldSources: { due: from(HAND_SOURCE) },
    locked: [],
    ...part,
  };
}

const column = { need: 'optional', isKey: false, holds: 'other', choices: [] } as const;

/** Assessments with a key, a title and a day. */
export function anEditTable(...rows: readonly EditRowDocument[]): EditTableDocument {
  return {
    kind: 'assessments',
    programme: 'BPSY',
    year: '2026-2027' as EditTableDocument['year'], // a year as written
    columns: [
      { ...column, field: 'courseCode', header: 'course_code', need: 'required', isKey: true, choices: [] },
      { ...column, field: 'code', header: 'assessment_code', need: 'required', isKey: true, choices: [] },
      { ...column, field: 'title', header: 'title', need: 'required', choices: [] },
      { ...column, field: 'due', header: 'due_date', holds: 'dates', choices: [] },
    ],
    rows: [...rows],
    dataVersion: 3,
  };
}

/** Edits that were tried and are right. */
export function anEditReport(part: Partial<EditReportDocument> = {}): EditReportDocument {
  return {
    applied: false,
    blocked: false,
    issues: [],
    changes: [],
    removed: [],
    givenBack: 0,
    loadEffects: [],
    dataVersion: 3,
    importId: null,
    ...part,
  };
}
