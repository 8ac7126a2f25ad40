import { academicYear } from '@evenkeel/shared/calendar';
import {
  type AnalysisInput,
  type Answer,
  hotspotLines,
  loadDocument,
  overviewDocument,
  policyDocument,
  programmeListDocument,
  stressorLines,
  weekDocument,
  yearDocument,
} from '@evenkeel/shared/report';
import { day, shippedPolicy, twoCohorts, week, year } from '@evenkeel/shared/testing';
import { describe, it } from '@jest/globals';
import { documentText } from './document-text.js';
import { expectGolden } from './golden-file.js';
import { overviewText } from './overview-text.js';

const input: AnalysisInput = {
  schedule: twoCohorts(),
  policy: shippedPolicy(),
  programmeCode: 'BPSY',
  academicYear: academicYear('2026-2027') ?? year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: '2026-11-22',
};
const firstYear = { ...input, studyYear: 1 };

function documentOf<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new Error(`${answer.reason}: ${answer.detail}`);
  return answer.document;
}

describe('the documents of an example semester', () => {
  it('hold the overview as a director reads it', () => {
    expectGolden('two-cohorts.overview.txt', overviewText(documentOf(overviewDocument({ ...input, termCode: 'S1' }))));
  });

  it('hold the programmes, the year and the policy', () => {
    const { schedule, policy, dataVersion, dataDate } = input;
    expectGolden(
      'two-cohorts.programmes.txt',
      documentText(programmeListDocument({ schedule, dataVersion, dataDate })),
    );
    expectGolden(
      'two-cohorts.year.txt',
      documentText(documentOf(yearDocument({ ...input, today: day('2026-11-23') }))),
    );
    expectGolden('two-cohorts.policy.txt', documentText(policyDocument(policy)));
  });

  it('hold the load, the stressors and the hotspots of a cohort', () => {
    expectGolden('two-cohorts.load.txt', documentText(documentOf(loadDocument(firstYear))));
    expectGolden('two-cohorts.stressors.txt', documentText(documentOf(stressorLines(firstYear))));
    expectGolden('two-cohorts.hotspots.txt', documentText(documentOf(hotspotLines(firstYear))));
  });

  it('hold a heavy week with its tried moves', () => {
    expectGolden(
      'two-cohorts.week.txt',
      documentText(documentOf(weekDocument({ ...firstYear, week: week('2026-W42') }))),
    );
  });
});
