import { academicYear, isoWeek } from '@evenkeel/shared/calendar';
import type { ImportReportDocument } from '@evenkeel/shared/contract';

function known<T>(value: T | null): T {
  if (value === null) throw new Error('2026-2027 has a week 42');
  return value;
}

const week = known(isoWeek('2026-W42'));
const year = known(academicYear('2026-2027'));

const none = { added: 0, changed: 0, moved: 0, unchanged: 0, missing: 0 };

/** What came of reading one CSV file with assessments. */
export function anImportReport(part: Partial<ImportReportDocument> = {}): ImportReportDocument {
  return {
    format: 'template',
    applied: false,
    rows: { read: 12, accepted: 11, refused: 0, skipped: 1 },
    counts: { ...none, added: 2, moved: 1, unchanged: 8 },
    issues: [],
    records: { assessments: { ...none, added: 2, moved: 1, unchanged: 8 } },
    changes: [
      {
        record: 'assessments',
        change: 'moved',
        label: 'PSY101 · Essay',
        fields: [{ field: 'dueOn', before: '2026-10-09', after: '2026-10-16' }],
      },
    ],
    loadEffects: [{ programme: 'BPSY', year, studyYear: 1, week, before: 46.1, after: 58.04 }],
    detected: [
      {
        file: 'toetsen.csv',
        sheet: null,
        kind: 'assessments',
        headerRow: 1,
        encoding: 'windows-1252',
        delimiter: ';',
        dateOrder: 'day-month',
        columns: [
          { header: 'vakcode', field: 'courseCode', examples: ['PSY101'] },
          { header: 'docent', field: null, examples: [] },
        ],
        rows: 12,
        profile: null,
        timeZone: null,
        academicYear: year,
        leftOut: false,
        ownHeaders: true,
        fields: [
          { field: 'courseCode', needed: true, label: { en: 'course_code', nl: 'vakcode' } },
          { field: 'title', needed: false, label: { en: 'title', nl: 'titel' } },
        ],
      },
    ],
    token: 'token-1',
    dataVersion: 7,
    ...part,
  };
}
