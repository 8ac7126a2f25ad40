import { Link, useLocation } from 'react-router';
import { useSources } from '../../api/sources.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { Empty } from '../../ui/empty.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { PrecedencePanel } from './precedence-panel.js';
import { SourceTable } from './source-table.js';
import './sources.css';

/** S7: where the data come from, and how fresh each source is. */
export default function SourcesPage() {
  const text = useText();
  const { search } = useLocation();
  const request = useSources();
  return (
    <PageFrame title={text('sources.title')}>
      <DataTabs />
      <p className="lead">{text('sources.lead')}</p>
      <Answer request={request} failure={text('sources.failed')} heights={[320]}>
        {(sources) =>
          sources.length === 0 ? (
            <Empty
              title={text('sources.empty')}
              why={text('history.emptyWhy')}
              action={<Link to={{ pathname: DATA_PATHS.imports, search }}>{text('history.toImport')}</Link>}
            />
          ) : (
            <>
              <SourceTable sources={sources} />
              <PrecedencePanel />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}
