import type { OverviewDocument } from '@evenkeel/shared/contract';
import { loadCsvPath } from '../../api/queries.js';
import { Disclosure } from '../../ui/disclosure.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';

/** The same data elsewhere: a file per cohort for a spreadsheet, and paper. */
export function ExportMenu({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { view } = useViewQuery();
  const { programme, year, cohorts } = overview;
  return (
    <Disclosure label={text('export.open')}>
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
