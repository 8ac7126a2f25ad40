import { useProgrammes } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { ProgrammeList } from './programme-list.js';

/** The programmes; with only one there is nothing to choose. */
export default function StartPage() {
  const text = useText();
  return (
    <PageFrame title={text('start.title')}>
      <Answer request={useProgrammes()} failure={text('start.failed')} heights={[96, 96, 96]}>
        {(list) => <ProgrammeList list={list} />}
      </Answer>
    </PageFrame>
  );
}
