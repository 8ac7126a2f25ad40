import type { ProfileLine } from '@evenkeel/shared/contract';
import { useProfiles } from '../../api/profiles.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { PageFrame } from '../../ui/page-frame.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { NewProfile } from './new-profile.js';
import { ProfileTable } from './profile-table.js';
import './profiles.css';

/** The calendar profiles, and the way to each. */
export default function ProfilesPage() {
  const text = useText();
  const request = useProfiles();
  return (
    <PageFrame title={text('profiles.title')}>
      <DataTabs />
      <p className="lead">{text('profiles.lead')}</p>
      <Answer request={request} failure={text('profiles.failed')} heights={[320]}>
        {(profiles: readonly ProfileLine[]) => (
          <>
            <Panel title={text('profiles.title')}>
              <ProfileTable profiles={profiles} />
            </Panel>
            <NewProfile profiles={profiles} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
