import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useImports } from '../../api/import-log.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { Empty } from '../../ui/empty.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { ImportTable } from './import-table.js';

/** S7: which imports there were, the newest first. */
export default function HistoryPage() {
  const text = useText();
  const { search } = useLocation();
  const request = useImports();
  return (
    <PageFrame title={text('history.title')}>
      <DataTabs />
      <p className="lead">{text('history.lead')}</p>
      <Answer request={request} failure={text('history.failed')} heights={[320]}>
        {({ pages }) => {
          const imports = pages.flat();
          return imports.length === 0 ? (
            <Empty
              title={text('history.empty')}
              why={text('history.emptyWhy')}
              action={<Link to={{ pathname: DATA_PATHS.imports, search }}>{text('history.toImport')}</Link>}
            />
          ) : (
            <ImportTable imports={imports} />
          );
        }}
      </Answer>
      {request.hasNextPage && (
        <div className="button-row">
          <Button variant="default" disabled={request.isFetching} onClick={() => void request.fetchNextPage()}>
            {text(request.isFetchingNextPage ? 'state.loading' : 'history.older')}
          </Button>
        </div>
      )}
    </PageFrame>
  );
}
