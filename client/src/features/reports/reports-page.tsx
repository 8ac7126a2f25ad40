import { writtenYear } from '@evenkeel/shared/calendar';
import type { YearDocument } from '@evenkeel/shared/contract';
import { Link, useLocation, useParams } from 'react-router';
import { useYear, type YearRef } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { overviewPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { BatchPanel } from './batch-panel.js';
import { CalendarPanel } from './calendar-panel.js';
import { KeptPanel } from './kept-panel.js';
import { useReportChoices } from './report-choices.js';
import { ReportPanel } from './report-panel.js';
import './reports.css';

/** S7: reports to hand out, and calendars to subscribe to. */
export default function ReportsPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ref = { programme, year };
  const request = useYear(ref);
  const name = request.data?.programme.name ?? programme;
  return (
    <PageFrame
      title={[text('reports.title'), name, writtenYear(year)].join(' · ')}
      above={
        <Link to={{ pathname: overviewPath(programme, year), search }}>{text('week.back', { programme: name })}</Link>
      }
    >
      <Answer request={request} failure={text('reports.failed')} heights={[320, 200]}>
        {(found) => <Panels year={found} yearRef={ref} />}
      </Answer>
    </PageFrame>
  );
}

function Panels({ year, yearRef }: { readonly year: YearDocument; readonly yearRef: YearRef }) {
  const { choices, change } = useReportChoices(year);
  return (
    <>
      <ReportPanel year={year} yearRef={yearRef} choices={choices} change={change} />
      <KeptPanel year={year} yearRef={yearRef} />
      <BatchPanel year={yearRef.year} choices={choices} />
      <CalendarPanel year={year} yearRef={yearRef} />
    </>
  );
}
