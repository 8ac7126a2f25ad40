import type { OverviewDocument } from '@evenkeel/shared/contract';
import { loadCsvPath, reportPath } from '../../api/queries.js';
import { Disclosure } from '../../ui/disclosure.js';
import { useFormat } from '../../ui/format.js';
import { REPORT_FILES } from '../../ui/report-files.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';

/** The same data elsewhere: the report, a file per cohort for a spreadsheet, and paper. */
export function ExportMenu({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { view } = useViewQuery();
  const { language } = useFormat();
  const { programme, year, cohorts, term } = overview;
  return (
    <Disclosure label={text('export.open')}>
      {REPORT_FILES.map(({ ending, label }) => (
        <li key={ending}>
          <a
            href={reportPath({ programme: programme.code, year }, ending, { term: term?.code ?? null, language })}
            download
          >
            {text(label)}
          </a>
        </li>
      ))}
      {cohorts.map(({ studyYear }) => (
        <li key={studyYear}>
          <a href={loadCsvPath({ programme: programme.code, year, studyYear }, view)} download>
            {text('export.csv', { cohort: text('week.studyYear', { year: studyYear }) })}
          </a>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => window.print()}>
          {text('export.print')}
        </button>
      </li>
    </Disclosure>
  );
}
