import { type Answer, answer } from '../report/index.js';
import { REPORT_SECTIONS, type ReportSectionId } from '../report-parts/index.js';
import { type ReportContext, reportContext, type TermReportInput } from './report-context.js';
import { isFound, measuresOf } from './sections/beside.js';
import { changesSection } from './sections/changes.js';
import { comparisonSection } from './sections/comparison.js';
import { findingSection } from './sections/finding.js';
import { hotspotsSection } from './sections/hotspots.js';
import { dataSection, definitionsSection, policySection } from './sections/sources.js';
import { communicationSection, teachingSection } from './sections/stressors.js';
import { pathwaysSection, profilesSection, resourcesSection } from './sections/students.js';
import { balanceSection, heatSection } from './sections/weeks.js';
import type { ReportSection, TermReport } from './term-report.js';

const SECTIONS: Readonly<Record<ReportSectionId, (context: ReportContext) => ReportSection>> = {
  finding: findingSection,
  balance: balanceSection,
  heat: heatSection,
  pathways: pathwaysSection,
  profiles: profilesSection,
  hotspots: hotspotsSection,
  teaching: teachingSection,
  communication: communicationSection,
  resources: resourcesSection,
  changes: changesSection,
  comparison: comparisonSection,
  data: dataSection,
  definitions: definitionsSection,
  policy: policySection,
};

/**
 * The term stress report of a programme, without a language: facts and tables, section by section, in the order of `REPORT_SECTIONS`.
 * Hours are those of one student. Refused where the programme, its year, the term or a year of study is not known.
 */
export function termReport(
  input: TermReportInput,
  sections: readonly ReportSectionId[] = REPORT_SECTIONS,
): Answer<TermReport> {
  const context = reportContext(input);
  if (context.kind === 'refused') return context;
  const { overview, cohorts, findings } = context.document;
  const { programme, year, term, style, policyId, norm, dataVersion, dataDate } = overview;
  return answer({
    programme: { code: programme.code, name: programme.name },
    scenario: input.scenario?.name ?? null,
    student: {
      profile: input.profiles?.find(({ id }) => id === input.profile)?.name ?? null,
      // where there is nothing to choose it is the same for all
      pathway: cohorts.some(({ optionChoices }) => optionChoices.length > 0) ? (input.pathway ?? null) : null,
    },
    ...{ year, term, style, policyId, norm, dataVersion, dataDate },
    measures: cohorts.map(measuresOf),
    found: findings().filter(isFound),
    sections: REPORT_SECTIONS.filter((id) => sections.includes(id)).map((id) => SECTIONS[id](context.document)),
  });
}
