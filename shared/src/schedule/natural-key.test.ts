import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCourse, anActivity, anAssessment, anOptionGroup, someEnrolments } from '../testing/index.js';
import { naturalKey } from './natural-key.js';

describe('the natural key of a record', () => {
  it('is the same for the same thing from another file', () => {
    const elsewhere = { source: 'other.csv', location: 'row 3', standing: 'inferred', note: null } as const;
    expect(naturalKey('courses', aCourse({ name: 'Old name', provenance: elsewhere }))).toBe(
      naturalKey('courses', aCourse()),
    );
  });

  it('differs by group for activities, and no group is a group of its own', () => {
    const keys = [null, '', '1', '2'].map((group) => naturalKey('activities', anActivity({ group })));
    expect(new Set(keys).size).toBe(4);
  });

  it('does not meet another when a separator stands in a code', () => {
    const one = naturalKey('assessments', anAssessment({ courseCode: 'A","B', code: 'C' }));
    const other = naturalKey('assessments', anAssessment({ courseCode: 'A', code: 'B","C' }));
    expect(one).not.toBe(other);
  });

  it('is the JSON text of its parts, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (courseCode, code) => {
        const assessment = anAssessment({ courseCode, code });
        const parts = [courseCode, assessment.academicYear, code];
        expect(naturalKey('assessments', assessment)).toBe(JSON.stringify(parts));
      }),
    );
    const half = anAssessment({ code: '\ud83d' });
    expect(naturalKey('assessments', half)).toContain('\\ud83d');
  });

  it('of enrolments holds their source: what two sources know stands side by side', () => {
    expect(naturalKey('enrolments', someEnrolments({ system: 'law' }))).toBe('["2026-2027",null,"law"]');
  });

  it('holds the year of study of an option group, or none', () => {
    expect(naturalKey('optionGroups', anOptionGroup({ studyYear: null }))).toBe('["BPSY",null,"A"]');
    expect(naturalKey('optionGroups', anOptionGroup())).toBe('["BPSY","1","A"]');
  });
});
