import { SOURCE_FORMATS } from '@evenkeel/shared/schedule';
import { describe, expect, it } from '@jest/globals';
import type { ImportFile } from './import-file.js';
import { readSources } from './read-sources.js';

const file = (text: string, name = 'file'): ImportFile => ({ name, bytes: new TextEncoder().encode(text) });
const read = async (text: string, format: string) => {
  const { results, format: found } = await readSources([file(text)], { language: 'en', format });
  const codes = results.flatMap(({ issues }) => issues.map(({ code }) => code));
  return { codes, found, results };
};

const ENROLMENTS = 'student_id,course_code\na,PSY101\n';
const ASSIGNMENTS = '{"assignments":[{"name":"Essay","duedate":1792000000}]}';

describe('the format that was chosen', () => {
  it('is kept to, whatever the content suggests', async () => {
    expect((await read(ENROLMENTS, 'enrolments')).results[0]?.summed).toHaveLength(1);
    const { results } = await read(ENROLMENTS, 'template');
    expect(results[0]).toMatchObject({ summed: [], sheets: [{ rows: [{ row: 1 }, { row: 2 }] }] });
  });

  it.each([
    ['a table without those headers', 'a,b\n1,2\n', 'enrolments', 'format-not-read'],
    ['a table without those headers', 'a,b\n1,2\n', 'open-university', 'format-not-read'],
    ['a table', 'a,b\n1,2\n', 'canvas', 'json-unexpected'],
    ['a table', 'a,b\n1,2\n', 'icalendar', 'format-not-read'],
    ['JSON of another system', ASSIGNMENTS, 'ooapi', 'ooapi-nothing'],
    ['JSON', ASSIGNMENTS, 'icalendar', 'format-not-read'],
  ])('is said not to fit %s (%j as %s)', async (_what, text, format, code) => {
    expect((await read(text, format)).codes).toContain(code);
  });

  it('must be one there is; a refusal names them all', async () => {
    const { results } = await read(ENROLMENTS, 'osiris');
    expect(results[0]?.issues).toEqual([
      {
        code: 'format-unknown',
        place: { file: 'file', sheet: null, row: null, column: null },
        value: 'osiris',
        values: { known: SOURCE_FORMATS.join(', ') },
      },
    ]);
  });

  it.each(SOURCE_FORMATS)('%s never makes a reader throw, whatever the file', async (format) => {
    for (const text of [
      '',
      '{',
      '[]',
      '{}',
      'null',
      'a;b\n1;2',
      'BEGIN:VCALENDAR\nEND:VCALENDAR',
      '\u0000\u0001PK',
      '[[[',
      '"x',
    ])
      await expect(read(text, format)).resolves.toBeDefined();
  });
});
