import { academicYearFrom } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, tryImport } from './import.test-support.js';
import { STORED, textOfExport, tryExport } from './learning-environments.test-support.js';

const FILES = [
  'canvas-course.json',
  'canvas-copied-course.json',
  'brightspace-folders.json',
  'brightspace-quizzes.json',
  'moodle-assignments.json',
  'moodle-quizzes.json',
];

describe('exports of learning environments', () => {
  const said = { academicYear: academicYearFrom(2026), course: 'SOC101' };

  it.each(FILES)('%s changes nothing the second time', async (name) => {
    const first = await tryExport(name, said);
    const second = await tryExport(name, { stored: first.after, ...said });
    expect(second.report.counts).toMatchObject({ added: 0, changed: 0, moved: 0 });
    expect(second.report.counts.unchanged).toBe(first.after.assessments.length);
  });

  it.each(FILES)('%s never throws when a part of it is damaged, and loses nothing unseen', async (name) => {
    const text = textOfExport(name);
    const junk = fc.constantFrom(
      'null',
      '[]',
      '{}',
      '-1',
      '1e400',
      '"<b>"',
      '"\\u0000"',
      '{"a":',
      '1e15',
      '',
      '"2026-13-45T99:99:99Z"',
    );
    const damage = fc.tuple(fc.nat(text.length), fc.nat(12), junk);
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length, instead]) => {
        const broken = text.slice(0, at) + instead + text.slice(at + length);
        const { report, after } = await tryImport([csvFile(broken, name)], { stored: STORED, ...said });
        const told = report.issues.some(({ severity }) => severity !== 'info');
        expect(told || after.assessments.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never throw on any value in any field', async () => {
    const fields = [
      'id',
      'name',
      'due_at',
      'points_possible',
      'group_weight',
      'assignments',
      'Id',
      'Name',
      'DueDate',
      'Availability',
      'QuizId',
      'Objects',
      'courses',
      'duedate',
      'shortname',
      'cmid',
      'rules',
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 1 }),
        tie('object'),
        fc.array(tie('any'), { maxLength: 3 }),
      ),
      object: fc.dictionary(fc.constantFrom(...fields), tie('any'), { maxKeys: 6 }),
    })).object;
    await fc.assert(
      fc.asyncProperty(value, async (object) => {
        const { report } = await tryImport([csvFile(JSON.stringify(object), 'any.json')], { stored: STORED, ...said });
        const { read, accepted, refused, skipped } = report.rows;
        expect(accepted + refused + skipped).toBe(read);
      }),
      { numRuns: 200 },
    );
  });
});
