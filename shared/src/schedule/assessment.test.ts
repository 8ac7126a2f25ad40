import { describe, expect, it } from '@jest/globals';
import { anAssessment } from '../testing/index.js';
import { isExam, isResit } from './assessment.js';
import { ASSESSMENT_KINDS } from './assessment-fields.js';

describe('an assessment', () => {
  it('is an exam when it is sat at a set time', () => {
    expect(ASSESSMENT_KINDS.filter((kind) => isExam({ kind }))).toEqual(['written-exam', 'digital-exam', 'oral-exam']);
  });

  it('is a resit when it is one of another', () => {
    expect([isResit(anAssessment()), isResit(anAssessment({ resitOf: 'T1' }))]).toEqual([false, true]);
  });
});
