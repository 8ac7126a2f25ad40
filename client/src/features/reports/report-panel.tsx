import { REPORT_SECTIONS, type ReportSectionId, type YearDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { reportPath, WHOLE_YEAR, type YearRef } from '../../api/queries.js';
import { useScenarios } from '../../api/scenarios.js';
import { Choice } from '../../ui/choice.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { usePeriodName } from '../../ui/period-name.js';
import { useText } from '../../ui/use-text.js';

const ALL = 'all';
const LIVE = 'live';
const FILES = ['pdf', 'xlsx', 'csv.zip', 'json'] as const;
const FILE_LABELS = {
  pdf: 'export.report.pdf',
  xlsx: 'export.report.xlsx',
  'csv.zip': 'export.report.csv',
  json: 'export.report.json',
} as const;

interface PanelProps {
  readonly year: YearDocument;
  readonly yearRef: YearRef;
}

/** What a report takes up, and in which form it is wanted. */
export function ReportPanel({ year, yearRef }: PanelProps) {
  const text = useText();
  const format = useFormat();
  const periodName = usePeriodName();
  const [term, setTerm] = useState<string>(year.currentTerm ?? WHOLE_YEAR);
  const [cohort, setCohort] = useState(ALL);
  const [language, setLanguage] = useState<'nl' | 'en'>(format.language);
  const [scenario, setScenario] = useState(LIVE);
  const scenarios = useScenarios(yearRef).data?.scenarios ?? [];
  const [left, setLeft] = useState<readonly ReportSectionId[]>([]);
  const sections = REPORT_SECTIONS.filter((id) => !left.includes(id));
  const pathOf = (ending: (typeof FILES)[number]) =>
    reportPath(yearRef, ending, {
      term: term === WHOLE_YEAR ? null : term,
      cohort: cohort === ALL ? null : cohort,
      language,
      scenario: scenario === LIVE ? null : scenario,
      sections: left.length === 0 ? null : sections,
    });
  return (
    <Panel title={text('reports.make')} lead={text('reports.lead')}>
      <div className="controls">
        <Choice
          label={text('overview.term')}
          value={term}
          options={[
            ...year.terms.map((one) => ({ value: one.code, label: periodName(one) })),
            { value: WHOLE_YEAR, label: text('term.year') },
          ]}
          onChange={setTerm}
        />
        <Choice
          label={text('reports.cohort')}
          value={cohort}
          options={[
            { value: ALL, label: text('rebalance.allYears') },
            ...year.cohorts.map(({ studyYear }) => ({
              value: String(studyYear),
              label: text('week.studyYear', { year: studyYear }),
            })),
          ]}
          onChange={setCohort}
        />
        {scenarios.length > 0 && (
          <Choice
            label={text('scenario.title')}
            value={scenario}
            options={[
              { value: LIVE, label: text('reports.live') },
              ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setScenario}
          />
        )}
        <Choice
          label={text('reports.language')}
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={setLanguage}
        />
      </div>
      <fieldset className="report-sections">
        <legend>{text('reports.sections')}</legend>
        {REPORT_SECTIONS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!left.includes(id)}
              onChange={(event) =>
                setLeft(event.currentTarget.checked ? left.filter((other) => other !== id) : [...left, id])
              }
            />
            {text(`report.section.${id}`)}
          </label>
        ))}
      </fieldset>
      {sections.length === 0 ? (
        <p>{text('reports.nothing')}</p>
      ) : (
        <ul className="report-files">
          <li>
            <a href={pathOf('pdf')} target="_blank" rel="noreferrer">
              {text('reports.show')}
            </a>
          </li>
          {FILES.map((ending) => (
            <li key={ending}>
              <a href={pathOf(ending)} download>
                {text(FILE_LABELS[ending])}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
