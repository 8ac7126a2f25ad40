import { writtenYear } from '@evenkeel/shared/calendar';
import { Link, useLocation, useParams } from 'react-router';
import { useAssessmentHistory } from '../../api/import-log.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { Empty } from '../../ui/empty.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS, overviewPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { FieldSources } from './field-sources.js';
import { Timeline } from './timeline.js';
import './assessment.css';

/** When an assessment was first seen and each change of it since, with the import that brought it. */
export default function AssessmentPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '', course = '', code = '' } = useParams();
  const request = useAssessmentHistory({ programme, year, course, code });
  const overview = { pathname: overviewPath(programme, year), search };
  return (
    <PageFrame
      title={text('assessment.title', { course, code, year: writtenYear(year) })}
      above={<Link to={overview}>{text('assessment.back', { programme })}</Link>}
    >
      <DataTabs />
      <Answer request={request} failure={text('assessment.failed')} heights={[320]}>
        {({ events, fields }) =>
          events.length === 0 && fields.length === 0 ? (
            <Empty
              title={text('assessment.empty')}
              why={text('assessment.emptyWhy')}
              action={<Link to={{ pathname: DATA_PATHS.history, search }}>{text('assessment.toImports')}</Link>}
            />
          ) : (
            <>
              {events.length > 0 && <Timeline events={events} />}
              {fields.length > 0 && <FieldSources fields={fields} />}
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}
