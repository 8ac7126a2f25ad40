import type { OverviewDocument, WeekDocument } from '@evenkeel/shared/contract';
import {
  type AnalysisInput,
  loadDocument,
  overviewDocument,
  pathwaysDocument,
  weekDocument,
  yearDocument,
} from '@evenkeel/shared/report';
import { aPolicy, aProfile, day, twoCohorts, week, year } from '@evenkeel/shared/testing';

/** The example semester of the domain, asked as the server asks: the documents are computed and not made up. */
const asked: AnalysisInput = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  profiles: [aProfile({ id: '35-hours', name: { nl: '35 uur', en: '35 hours' }, weekHours: 35 })],
  dataVersion: 7,
  dataDate: '2026-11-22',
};

function told<T>(answer: { readonly kind: string; readonly document?: T }): T {
  if (!answer.document) throw new Error(`The example semester was refused: ${JSON.stringify(answer)}`);
  return answer.document;
}

/** The overview of semester 1. */
export function anOverview(part: Partial<OverviewDocument> = {}): OverviewDocument {
  return { ...told(overviewDocument({ ...asked, termCode: 'S1' })), ...part };
}

/** Week 42 of year 1, or another week. */
export function aWeek(text = '2026-W42', part: Partial<WeekDocument> = {}): WeekDocument {
  return { ...told(weekDocument({ ...asked, studyYear: 1, week: week(text) })), ...part };
}

/** All weeks of year 1. */
export const aLoad = () => told(loadDocument({ ...asked, studyYear: 1 }));

/** How the weeks of year 1, or another, lie over its pathways. */
export const somePathways = (studyYear = 1) =>
  told(pathwaysDocument({ ...asked, studyYear, basis: 'options', measure: 'hours' }));

/** The terms and cohorts, asked in November 2026. */
export const aYear = () => told(yearDocument({ ...asked, today: day('2026-11-23') }));
