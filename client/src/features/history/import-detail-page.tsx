import type { ImportDetailDocument } from '@evenkeel/shared/contract';
import { Link, useLocation, useParams } from 'react-router';
import { useImportDetail, useUndoImport } from '../../api/import-log.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { UndoOffer } from '../../ui/undo-offer.js';
import { useText } from '../../ui/use-text.js';
import { ImportFacts } from './import-facts.js';
import { RecordList } from './record-list.js';

/** What one import did, record by record, and the way to take it back. */
export default function ImportDetailPage() {
  const text = useText();
  const { search } = useLocation();
  const { id = '' } = useParams();
  const request = useImportDetail(id);
  return (
    <PageFrame
      title={text('history.detail', { id })}
      above={<Link to={{ pathname: DATA_PATHS.history, search }}>{text('history.back')}</Link>}
    >
      <DataTabs />
      <Answer request={request} failure={text('history.detailFailed')} heights={[120, 320]}>
        {(detail) => <DetailBody key={detail.id} detail={detail} />}
      </Answer>
    </PageFrame>
  );
}

function DetailBody({ detail }: { readonly detail: ImportDetailDocument }) {
  const undo = useUndoImport();
  const isUndone = detail.undoneBy !== null;
  return (
    <>
      <ImportFacts detail={detail} />
      {(!isUndone || undo.isSuccess) && detail.records.length > 0 && (
        <UndoOffer
          busy={undo.isPending}
          error={undo.error}
          isDone={undo.isSuccess}
          onUndo={() => undo.mutate(detail.id)}
        />
      )}
      <RecordList records={detail.records} />
    </>
  );
}
