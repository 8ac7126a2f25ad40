import { Link, useLocation, useParams } from 'react-router';
import { useProgrammePolicy } from '../../api/policies.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { PolicyBody } from './policy-body.js';
import './policy.css';

/** Which thresholds hold for a programme, on whose authority, and what others would do. */
export default function PolicyPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '' } = useParams();
  const request = useProgrammePolicy(programme);
  const name = request.data?.programme.name ?? programme;
  return (
    <PageFrame
      title={[text('policyScreen.title'), name].join(' · ')}
      above={<Link to={{ pathname: '/', search }}>{text('start.title')}</Link>}
    >
      <Answer request={request} failure={text('policyScreen.failed')} heights={[60, 160, 480]}>
        {(policy) => <PolicyBody key={`${programme} ${policy.version}`} policy={policy} />}
      </Answer>
    </PageFrame>
  );
}
