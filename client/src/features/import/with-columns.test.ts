import { describe, expect, it } from '@jest/globals';
import { anImportReport } from '../../testing/import-report.js';
import { withColumns } from './with-columns.js';

const [sheet] = anImportReport().detected;
if (!sheet) throw new Error('The report has a sheet');

describe('what is said of a sheet', () => {
  it('keeps what was said before, and the kind of sheet', () => {
    const first = withColumns({ 'other.csv|': { a: 'code' } }, sheet, { vakcode: null });
    expect(withColumns(first, sheet, { docent: 'title' })).toEqual({
      'other.csv|': { a: 'code' },
      'toetsen.csv|': { '': 'assessments', vakcode: null, docent: 'title' },
    });
  });

  it('forgets the columns when it becomes another kind', () => {
    const first = withColumns({}, sheet, { docent: 'title' });
    expect(withColumns(first, sheet, { '': 'courses' })).toEqual({ 'toetsen.csv|': { '': 'courses' } });
  });
});
