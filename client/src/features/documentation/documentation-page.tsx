import { usePolicies, useRules, useStudentProfiles } from '../../api/documentation.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { DocumentationContents } from './documentation-contents.js';
import './documentation.css';
import { ModelPanel } from './model-panel.js';
import { PolicyTable } from './policy-table.js';
import { ProfileList } from './profile-list.js';
import { RuleCatalogue } from './rule-catalogue.js';

const HEIGHTS = [320];

/** How a number is made, every rule with its authority, every set of thresholds: made from what the product computes with. */
export default function DocumentationPage() {
  const text = useText();
  const rules = useRules();
  const policies = usePolicies();
  const profiles = useStudentProfiles();
  return (
    <PageFrame title={text('documentation.title')}>
      <p className="lead">{text('documentation.lead')}</p>
      <DocumentationContents />
      <Answer request={policies} failure={text('documentation.failed')} heights={HEIGHTS}>
        {(sets) => <ModelPanel policies={sets} />}
      </Answer>
      <Answer request={rules} failure={text('documentation.failed')} heights={HEIGHTS}>
        {(catalogue) => <RuleCatalogue catalogue={catalogue} />}
      </Answer>
      <Answer request={policies} failure={text('documentation.failed')} heights={HEIGHTS}>
        {(sets) => <PolicyTable policies={sets} />}
      </Answer>
      <Answer request={profiles} failure={text('documentation.failed')} heights={HEIGHTS}>
        {(list) => <ProfileList profiles={list} />}
      </Answer>
    </PageFrame>
  );
}
