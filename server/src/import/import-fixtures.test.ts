import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { tryImport } from './import.test-support.js';

const FOLDER = new URL('../../../test/fixtures/imports/', import.meta.url);

/** Said about nearly every fixture, because each stands alone: the year follows from its dates, its programme is new. */
const USUAL = /^(year-derived|programme-named-by-code)/;

/** Each file with its rows read, accepted, refused and skipped, and its issues with the row they stand on. */
const EXPECTED: readonly (readonly [file: string, rows: string, issues: readonly string[]])[] = [
  ['ok/apostrophe-before-a-formula.csv', '1 1 0 0', []],
  ['ok/blank-total-and-repeated-header-rows.csv', '5 2 0 3', ['rows-skipped']],
  ['ok/byte-order-mark-and-sep-line.csv', '2 2 0 0', []],
  ['ok/column-of-errors.csv', '1 1 0 0', ['column-of-errors 1']],
  ['ok/course-over-two-blocks.csv', '2 2 0 0', []],
  ['ok/dates-in-many-notations.csv', '6 6 0 0', []],
  ['ok/english-commas-and-quotes.csv', '2 2 0 0', []],
  ['ok/line-break-inside-quotes.csv', '2 2 0 0', []],
  ['ok/mac-roman.csv', '2 2 0 0', ['encoding-guessed']],
  ['ok/open-university-courses.csv', '7 7 0 0', ['open-university-course']],
  [
    'ok/ooapi-v5.json',
    '8 8 0 0',
    [
      'ooapi-without-study-year',
      'ooapi-not-used',
      'ooapi-not-used',
      'ooapi-kind-taken',
      'ooapi-kind-taken',
      'ooapi-academic-year 2',
      'ooapi-study-load-in-hours 36',
      'ooapi-sitting-resit 88',
    ],
  ],
  [
    'ok/ooapi-v6.json',
    '4 4 0 0',
    ['ooapi-programme-unknown', 'ooapi-value-unknown 30', 'ooapi-code-missing 38', 'ooapi-not-given 49'],
  ],
  ['ok/pipes.csv', '2 2 0 0', []],
  ['ok/plain.csv', '2 2 0 0', []],
  ['ok/resit-without-weight.csv', '3 3 0 0', []],
  ['ok/same-row-twice.csv', '3 2 0 1', ['row-repeated 4']],
  ['ok/shared-by-two-programmes.csv', '4 3 0 1', ['row-repeated 5']],
  ['ok/slash-dates-that-prove-day-first.csv', '2 2 0 0', []],
  ['ok/tabs.tsv', '2 2 0 0', []],
  ['ok/title-above-the-header.csv', '2 2 0 0', []],
  ['ok/unknown-assessment-kind.csv', '2 2 0 0', ['assessment-kind-unknown 2']],
  ['ok/unknown-columns.csv', '2 2 0 0', ['column-unknown 1', 'column-of-persons 1']],
  ['ok/utf-16-big-endian.csv', '2 2 0 0', []],
  ['ok/utf-16-without-mark.csv', '2 2 0 0', []],
  [
    'ok/weeks-instead-of-dates.csv',
    '6 6 0 0',
    ['week-by-assumed-calendar 5', 'week-by-assumed-calendar 6', 'week-by-assumed-calendar 7'],
  ],
  ['ok/weight-groups-count-apart.csv', '2 2 0 0', ['course-named-by-code 2']],
  ['ok/weights-as-shares.csv', '2 2 0 0', ['weights-as-shares']],
  ['ok/weights-of-a-third.csv', '3 3 0 0', []],
  ['ok/windows-1252.csv', '2 2 0 0', ['encoding-guessed']],
  ['not-ok/31-february.csv', '2 1 1 0', ['date-invalid 2']],
  ['not-ok/61-ec.csv', '2 0 2 0', ['ec-out-of-range 2', 'ec-out-of-range 3']],
  ['not-ok/after-the-academic-year.csv', '2 1 1 0', ['date-outside-year 3']],
  ['ok/brightspace-all-hidden.json', '0 0 0 0', ['items-none', 'item-hidden 1']],
  ['not-ok/broken-off-inside-a-letter.csv', '2 1 1 0', ['file-truncated 3', 'encoding-guessed']],
  ['not-ok/broken-off.csv', '2 1 1 0', ['file-truncated 3']],
  ['not-ok/broken-off.xlsx', '0 0 0 0', ['file-damaged']],
  ['not-ok/calendar-kind-and-order.csv', '3 1 2 0', ['calendar-kind-unknown 3', 'end-before-start 4']],
  ['not-ok/calendar-of-last-year.csv', '1 0 1 0', ['date-outside-year 2', 'date-outside-year 2']],
  ['not-ok/calendar-of-an-unknown-programme.csv', '1 0 1 0', ['programme-unknown 2']],
  ['not-ok/calendar.csv', '0 0 0 0', ['calendar-empty']],
  ['not-ok/canvas-without-a-course.json', '0 0 0 0', ['course-not-named']],
  ['not-ok/code-of-90-characters.csv', '2 1 1 0', ['value-too-long 2']],
  [
    'not-ok/contact-without-weeks.csv',
    '2 0 2 0',
    ['activity-undated 2', 'course-unknown 2', 'weeks-invalid 3', 'activity-undated 3'],
  ],
  ['not-ok/control-character.csv', '2 1 1 0', ['control-characters 2']],
  ['not-ok/course-without-ec.csv', '2 1 1 0', ['course-without-ec 2']],
  ['not-ok/document.xlsx', '0 0 0 0', ['file-type']],
  ['not-ok/duplicate-code.csv', '3 2 1 0', ['duplicate-key 4']],
  ['not-ok/ec-differs-between-rows.csv', '2 1 1 0', ['duplicate-key 3']],
  ['not-ok/empty.csv', '0 0 0 0', ['file-empty']],
  ['ok/moodle-with-a-broken-assignment.json', '1 0 1 0', ['items-unreadable', 'course-unknown 6', 'items-held']],
  ['not-ok/json-broken-off.txt', '0 0 0 0', ['json-truncated 3']],
  ['not-ok/json-name-twice.txt', '0 0 0 0', ['json-name-twice 3']],
  ['not-ok/json-of-no-known-format.json', '0 0 0 0', ['json-unrecognised']],
  ['ok/ooapi-only-persons.json', '0 0 0 0', ['ooapi-nothing-used', 'ooapi-not-used']],
  ['ok/ooapi-said-twice.json', '1 1 0 0', ['ooapi-object-differs 8']],
  ['ok/ooapi-unknown-course.json', '1 0 1 0', ['ooapi-without-session', 'course-unknown 3', 'items-held']],
  ['not-ok/error-value-as-text.csv', '2 1 1 0', ['cell-error 2']],
  ['not-ok/missing-columns.csv', '1 0 1 0', ['columns-missing 1']],
  ['not-ok/negative-hours.csv', '2 1 1 0', ['number-negative 2']],
  ['not-ok/neither-yes-nor-no.csv', '2 1 1 0', ['yes-no-invalid 2']],
  ['not-ok/no-table.csv', '0 0 0 0', ['nothing-recognised']],
  ['not-ok/no-title.csv', '2 1 1 0', ['value-missing 2']],
  ['not-ok/no-year-and-no-dates.csv', '2 0 2 0', ['year-missing 2']],
  ['not-ok/number-with-three-decimals.csv', '2 1 1 0', ['number-ambiguous 2']],
  ['not-ok/old-excel.xlsx', '0 0 0 0', ['file-type']],
  ['not-ok/only-a-byte-order-mark.csv', '0 0 0 0', ['file-empty']],
  ['not-ok/open-university-several-years.csv', '0 0 0 0', ['presentations-several-years']],
  ['not-ok/open-university-without-its-courses.csv', '1 0 1 0', ['course-unknown 2', 'open-university-assessment']],
  ['not-ok/opens-after-it-is-due.csv', '2 1 1 0', ['open-after-due 2']],
  ['not-ok/options-without-rule.csv', '1 0 1 0', ['option-rule-missing 2']],
  ['not-ok/picture.csv', '0 0 0 0', ['file-type']],
  ['not-ok/resit-of-nothing.csv', '3 2 1 0', ['resit-unknown 4']],
  ['not-ok/separator-inside-a-text.csv', '2 1 1 0', ['row-too-long 2']],
  ['not-ok/slash-dates-both-ways.csv', '2 0 2 0', ['date-ambiguous 2', 'year-missing 2', 'date-invalid 3']],
  ['not-ok/teaching-week-without-period.csv', '1 0 1 0', ['week-needs-period 2']],
  ['not-ok/time-24-00.csv', '2 1 1 0', ['time-invalid 2']],
  ['not-ok/two-academic-years.csv', '2 0 2 0', ['year-missing 2']],
  ['not-ok/two-digit-year.csv', '2 1 1 0', ['date-two-digit-year 2']],
  ['not-ok/unknown-course.csv', '1 0 1 0', ['course-unknown 2']],
  ['not-ok/unterminated-quote.csv', '1 0 1 0', ['quote-unterminated 2']],
  ['not-ok/web-page.csv', '0 0 0 0', ['file-type']],
  ['not-ok/week-53-in-a-year-without.csv', '1 0 1 0', ['week-outside-year 2']],
  ['not-ok/week-54.csv', '2 0 2 0', ['week-invalid 2', 'week-invalid 3']],
  ['not-ok/weights-add-to-160.csv', '2 0 2 0', ['weights-sum 2']],
  ['not-ok/weights-add-to-90.csv', '2 0 2 0', ['weights-sum 2']],
  ['not-ok/weights-add-to-99.csv', '3 0 3 0', ['weights-sum 2']],
  ['not-ok/weights-as-shares-that-add-to-0.9.csv', '2 0 2 0', ['weights-sum 2']],
  ['not-ok/window-reversed.csv', '2 1 1 0', ['window-reversed 2']],
  ['not-ok/with-a-password.xlsx', '0 0 0 0', ['file-encrypted']],
  ['not-ok/zero-ec.csv', '2 0 2 0', ['ec-out-of-range 2', 'ec-out-of-range 3']],
];

const fixtures = ['ok', 'not-ok'].flatMap((folder) =>
  readdirSync(new URL(folder, FOLDER)).map((name) => `${folder}/${name}`),
);

const tried = (file: string) =>
  tryImport([{ name: file.split('/').at(-1) ?? file, bytes: readFileSync(new URL(file, FOLDER)) }]);

describe('the fixtures of imports', () => {
  it('are all in the table', () => {
    expect(EXPECTED.map(([file]) => file).sort()).toEqual([...fixtures].sort());
  });

  it.each(EXPECTED)('%s', async (file, rows, issues) => {
    const { report, issues: found } = await tried(file);
    const { read, accepted, refused, skipped } = report.rows;
    expect(found.filter((issue) => !USUAL.test(issue))).toEqual(issues);
    expect([read, accepted, refused, skipped].join(' ')).toBe(rows);
  });

  it.each(fixtures)('%s accounts for every row, and is refused exactly when it is among the bad ones', async (file) => {
    const { report } = await tried(file);
    const { read, accepted, refused, skipped } = report.rows;
    expect(accepted + refused + skipped).toBe(read);
    expect(report.issues.some(({ severity }) => severity === 'error')).toBe(file.startsWith('not-ok/'));
  });

  it.each(fixtures)('%s changes nothing the second time', async (file) => {
    const bytes = readFileSync(new URL(file, FOLDER));
    const first = await tryImport([{ name: 'a.csv', bytes }]);
    const second = await tryImport([{ name: 'a.csv', bytes }], { stored: first.after });
    if (file.startsWith('ok/')) {
      expect(second.report.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
      expect(second.report.counts.unchanged).toBe(first.report.counts.added);
    } else {
      expect(second.report.issues.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});
