import { type YearDocument } from '@evenkeel/shared/contract';
import { REPORT_SECTIONS, type ReportSectionId } from '@evenkeel/shared/report-parts';
import { useState } from 'react';
import { WHOLE_YEAR } from '../../api/queries.js';
import { useFormat } from '../../ui/format.js';
import type { Pathway } from '../../ui/view-query.js';

/** What a report takes up. */
export interface ReportChoices {
  /** Code of a term; null for the whole year. */
  readonly term: string | null;
  /** Null for all years of study. */
  readonly cohort: number | null;
  /** Id of a student with another starting position; null for the usual one. */
  readonly profile: string | null;
  /** Null for the first choice of options. */
  readonly pathway: Pathway | null;
  /** Id of a scenario; null for the live schedule. */
  readonly scenario: string | null;
  readonly language: 'nl' | 'en';
  readonly left: readonly ReportSectionId[];
}

/** The choices for a report, at first those of the reader's own language and term. */
export function useReportChoices(year: YearDocument) {
  const { language } = useFormat();
  const [choices, setChoices] = useState<ReportChoices>({
    term: year.currentTerm === WHOLE_YEAR ? null : year.currentTerm,
    ...{ cohort: null, profile: null, pathway: null, scenario: null, language, left: [] },
  });
  const change = (some: Partial<ReportChoices>) => setChoices((now) => ({ ...now, ...some }));
  return { choices, change };
}

/** The sections that are asked for; null for all of them. */
export function sectionsOf({ left }: ReportChoices): ReportSectionId[] | null {
  return left.length === 0 ? null : REPORT_SECTIONS.filter((id) => !left.includes(id));
}

/** What is asked of a report, or of those of several programmes: without the scenario, which is of one programme. */
export function reportQuestion(choices: ReportChoices) {
  const { term, cohort, profile, pathway, language } = choices;
  const studyYears = cohort === null ? null : [cohort];
  return { term, studyYears, profile, pathway, language, sections: sectionsOf(choices) };
}
