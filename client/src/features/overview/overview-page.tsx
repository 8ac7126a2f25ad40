import { writtenYear } from '@evenkeel/shared/calendar';
import { Link, useLocation, useParams } from 'react-router';
import { useOverview } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { usePeriodName } from '../../ui/period-name.js';
import { programmeTitle } from '../../ui/programme-title.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { ExportMenu } from './export-menu.js';
import { OverviewBody } from './overview-body.js';
import './overview.css';

/** S1: which weeks of a programme need attention, and for whom? */
export default function OverviewPage() {
  const text = useText();
  const periodName = usePeriodName();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const { view } = useViewQuery();
  const request = useOverview({ programme, year }, view);
  const overview = request.data;
  const name = overview ? programmeTitle(overview.programme) : programme;
  const term = overview && (overview.term ? periodName(overview.term) : text('term.year'));
  return (
    <PageFrame
      title={[name, term, writtenYear(year)].filter(Boolean).join(' · ')}
      above={<Link to={{ pathname: '/', search }}>{text('start.title')}</Link>}
      beside={overview && <ExportMenu overview={overview} />}
    >
      <Answer request={request} failure={text('overview.failed')} heights={[44, 32, 320, 240]}>
        {(answer) => <OverviewBody overview={answer} />}
      </Answer>
    </PageFrame>
  );
}
