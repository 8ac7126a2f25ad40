import type { KeptReportDocument, YearDocument } from '@evenkeel/shared/contract';
import { useStudentProfiles } from '../../api/documentation.js';
import type { YearRef } from '../../api/queries.js';
import { keptReportPath, useKeptReports } from '../../api/reports.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { usePeriodName } from '../../ui/period-name.js';
import { reportFormName } from '../../ui/report-files.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

const COLUMNS = ['made', 'about', 'by', 'data', 'file'] as const;
/** Characters of a hash that tell one file from another at sight. */
const SHORT_HASH = 12;

interface PanelProps {
  readonly year: YearDocument;
  readonly yearRef: YearRef;
}

/** The reports that were kept, each to be had again as it was handed out. */
export function KeptPanel({ year, yearRef }: PanelProps) {
  const text = useText();
  const format = useFormat();
  const periodName = usePeriodName();
  const kept = useKeptReports(yearRef).data;
  const profiles = useStudentProfiles().data ?? [];
  const about = ({ term, studyYears, profile, pathway, scenario, sections }: KeptReportDocument): string => {
    const known = year.terms.find(({ code }) => code === term);
    return [
      term === null ? text('term.year') : known ? periodName(known) : term,
      ...(studyYears ?? []).map((one) => text('week.studyYear', { year: one })),
      ...(profile === null ? [] : [profiles.find(({ id }) => id === profile)?.name[format.language] ?? profile]),
      ...(pathway === null ? [] : [`${text('pathway.label')}: ${text(`pathway.${pathway}`)}`]),
      ...(scenario === null ? [] : [scenario]),
      ...(sections === null ? [] : [text('reports.someSections', { count: sections.length })]),
    ].join(', ');
  };
  return (
    <Panel title={text('reports.history')} lead={text('reports.historyLead')}>
      {kept && kept.reports.length === 0 && <p>{text('reports.noHistory')}</p>}
      {kept && kept.reports.length > 0 && (
        <DocumentTable
          caption={text('reports.historyTable')}
          columns={COLUMNS.map((column) => text(`reports.column.${column}`))}
          rows={kept.reports.map((report) => ({
            key: report.id,
            head: format.moment(report.madeAt),
            cells: [
              about(report),
              text(`ownerRole.${report.by}`),
              text('reports.dataVersion', { version: report.dataVersion }),
              <KeptFile key="file" report={report} version={kept.version} />,
            ],
          }))}
        />
      )}
    </Panel>
  );
}

interface KeptFileProps {
  readonly report: KeptReportDocument;
  readonly version: string;
}

function KeptFile({ report: { id, format, language, sha256, madeAt, madeWith }, version }: KeptFileProps) {
  const text = useText();
  const { moment } = useFormat();
  const told = { format: reportFormName(format), language: language.toUpperCase() };
  return (
    <div className="kept-file">
      <a href={keptReportPath(id)} download aria-label={text('reports.fileOf', { ...told, when: moment(madeAt) })}>
        {text('reports.file', told)}
      </a>
      <details>
        <summary>{text('reports.hash', { hash: sha256.slice(0, SHORT_HASH) })}</summary>
        <code className="calendar-address">{sha256}</code>
      </details>
      {madeWith !== version && <small> {text('reports.otherVersion', { version: madeWith })}</small>}
    </div>
  );
}
