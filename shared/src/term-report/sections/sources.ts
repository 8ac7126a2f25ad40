import type { CitationDocument } from '../../contract/index.js';
import type { Policy } from '../../policy/index.js';
import { policyDocument, ruleListDocument } from '../../report/index.js';
import { remembered } from '../../util/index.js';
import { policyCell } from '../policy-cell.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

const LACKS = [
  'withoutTimetable',
  'withoutDates',
  'overSpecified',
  'undated',
  'withoutHours',
  'withoutWeight',
] as const;

/** Of when the data are, and what they lack. */
export function dataSection({ overview, cohorts }: ReportContext): ReportSection {
  const { dataDate, dataVersion, calendarAssumed } = overview;
  const facts: ReportCell[] = [
    dataDate
      ? words('report.dataDate', { day: { kind: 'instant', at: dataDate }, version: dataVersion })
      : words('report.noDataDate', { version: dataVersion }),
  ];
  if (calendarAssumed) facts.push(words('estimate.calendar-assumed'));
  const columns = [
    ...[column('cohort'), column('courses', 'count'), column('assessments', 'count')],
    ...LACKS.map((id) => column(id, 'count')),
  ];
  const rows = cohorts.map(({ studyYear, completeness }): readonly ReportCell[] => [
    cohortCell(studyYear),
    completeness.courses,
    completeness.assessments,
    ...LACKS.map((id) => completeness[id]),
  ]);
  return { id: 'data', facts, tables: [{ id: 'data', title: words('report.table.data'), columns, rows }] };
}

const STEPS = ['budget', 'contact', 'assessment', 'selfStudy', 'weeks', 'band'] as const;

/** How a number is made, and every rule. */
export function definitionsSection({ input }: ReportContext): ReportSection {
  return definitions(input.policy);
}

const definitions = remembered((policy: Policy): ReportSection => {
  const { rules } = ruleListDocument(policy);
  return {
    id: 'definitions',
    facts: STEPS.map((step) => words(`report.model.${step}`)),
    tables: [
      {
        id: 'rules',
        title: words('report.table.allRules'),
        columns: [column('rule'), column('why')],
        rows: rules.map(({ id, title, why }): readonly ReportCell[] => [
          words('report.ruleName', { id, title: { kind: 'both', ...title } }),
          { kind: 'both', ...why },
        ]),
      },
    ],
  };
});

function sourceCell({ text, url }: CitationDocument): ReportCell {
  const withAddress = (said: string) => (url === null ? said : `${said} ${url}`);
  return { kind: 'both', nl: withAddress(text.nl), en: withAddress(text.en) };
}

/** The thresholds that hold, with who says so. */
export function policySection({ input }: ReportContext): ReportSection {
  return thresholds(input.policy);
}

const thresholds = remembered((policy: Policy): ReportSection => {
  const { id, settings } = policyDocument(policy);
  return {
    id: 'policy',
    facts: [words('report.policy', { id: policyCell(id) }), words('report.grades')],
    tables: [
      {
        id: 'policy',
        title: words('report.table.policy'),
        columns: [column('setting'), column('value', 'ratio'), column('unit'), column('grade'), column('authority')],
        rows: settings.map((one): readonly ReportCell[] => [
          words(`setting.${one.id}`),
          one.value,
          words(`unit.${one.unit}`),
          one.grade,
          sourceCell(one.citation),
        ]),
      },
    ],
  };
});
