import type { OverviewDocument } from '@evenkeel/shared/contract';
import { useFormat } from './format.js';
import { PathwayChoice } from './pathway-choice.js';
import { ProfileChoice } from './profile-choice.js';
import { useText } from './use-text.js';
import { useViewQuery } from './view-query.js';

interface StudentChoicesProps {
  readonly student: Pick<OverviewDocument, 'studentProfiles' | 'studentProfile'>;
  /** Whether there is something to choose. */
  readonly hasOptions: boolean;
}

/** Whose load is shown: a student with another starting position, or on another pathway; both in the address. */
export function StudentChoices({ student, hasOptions }: StudentChoicesProps) {
  const { view, change } = useViewQuery();
  const { studentProfiles, studentProfile } = student;
  return (
    <>
      <ProfileChoice profiles={studentProfiles} value={studentProfile} onChange={(profile) => change({ profile })} />
      {hasOptions && (
        <PathwayChoice
          value={view.pathway}
          isOwn={view.options !== null}
          onChange={(pathway) => change({ options: null, pathway })}
        />
      )}
    </>
  );
}

/** Whose load is shown, where it is not the full-time student's: also on paper, where the choices are left out. */
export function StudentChip({ student }: Pick<StudentChoicesProps, 'student'>) {
  const text = useText();
  const { language } = useFormat();
  const profile = student.studentProfiles.find(({ id }) => id === student.studentProfile);
  if (!profile) return null;
  return (
    <span className="chip" title={profile.why[language]}>
      {text('profile.shown', { profile: profile.name[language] })}
    </span>
  );
}
