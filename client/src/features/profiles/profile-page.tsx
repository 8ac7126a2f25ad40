import { Link, useLocation, useParams } from 'react-router';
import { useProfile } from '../../api/profiles.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { ProfileEditor } from './profile-editor.js';
import './profiles.css';

/** One calendar profile: its rules, tried on a calendar as they are changed, and its versions. */
export default function ProfilePage() {
  const text = useText();
  const { id = '' } = useParams();
  const { search } = useLocation();
  const request = useProfile(id);
  return (
    <PageFrame
      title={request.data?.name ?? id}
      above={<Link to={{ pathname: DATA_PATHS.profiles, search }}>{text('profiles.title')}</Link>}
    >
      <DataTabs />
      <Answer request={request} failure={text('profile.failed')} heights={[32, 320, 240]}>
        {(profile) => (
          <>
            <p className="lead">
              {text('profile.lead', {
                version: profile.version,
                origin: text(profile.edited ? 'profiles.edited' : 'profiles.shipped'),
              })}
            </p>
            <ProfileEditor key={profile.id} profile={profile} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
