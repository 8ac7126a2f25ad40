import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Choice } from './choice.js';
import { useFormat } from './format.js';
import { useText } from './use-text.js';
import { PATHWAYS, useViewQuery } from './view-query.js';

/** In the place of a profile or pathway: the usual one. */
const USUAL = '';
/** In the place of a pathway: courses ticked one by one. */
const OWN = 'own';

interface StudentChoicesProps {
  readonly student: Pick<OverviewDocument, 'studentProfiles' | 'studentProfile'>;
  /** Whether there is something to choose. */
  readonly hasOptions: boolean;
}

/** Whose load is shown: a student with another starting position, or on another pathway; both in the address. */
export function StudentChoices({ student, hasOptions }: StudentChoicesProps) {
  const text = useText();
  const { language } = useFormat();
  const { view, change } = useViewQuery();
  const { studentProfiles, studentProfile } = student;
  const own = view.options === null ? [] : [{ value: OWN, label: text('pathway.own') }];
  return (
    <>
      {studentProfiles.length > 0 && (
        <Choice
          label={text('profile.label')}
          value={studentProfile ?? USUAL}
          options={[
            { value: USUAL, label: text('profile.usual') },
            ...studentProfiles.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
          onChange={(profile) => change({ profile: profile === USUAL ? null : profile })}
        />
      )}
      {hasOptions && (
        <Choice
          label={text('pathway.label')}
          value={view.options === null ? (view.pathway ?? USUAL) : OWN}
          options={[
            { value: USUAL, label: text('pathway.usual') },
            ...PATHWAYS.map((value) => ({ value, label: text(`pathway.${value}`) })),
            ...own,
          ]}
          onChange={(pathway) => {
            if (pathway !== OWN) change({ options: null, pathway: pathway === USUAL ? null : pathway });
          }}
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
