import type { WeekDocument } from '@evenkeel/shared/contract';
import { StudentChoices } from '../../ui/student-choices.js';
import { useText } from '../../ui/use-text.js';

/** Whose week is shown, where there is something to choose. */
export function WeekControls({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  const hasOptions = week.chosenOptions.length > 0;
  if (!hasOptions && week.studentProfiles.length === 0) return null;
  return (
    <section className="controls" aria-label={text('overview.controls')}>
      <StudentChoices student={week} hasOptions={hasOptions} />
    </section>
  );
}
