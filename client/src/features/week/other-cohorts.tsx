import type { CohortEffectDocument, SuggestionDocument } from '@evenkeel/shared/contract';
import { useParams } from 'react-router';
import { useTrial } from '../../api/scenarios.js';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';

/** What a tried move does to the other cohorts that share the course, of this programme and of others. */
export function OtherCohorts({ move }: { readonly move: SuggestionDocument }) {
  const text = useText();
  const { programme = '', year = '', studyYear } = useParams();
  const { courseCode, assessmentCode, to } = move;
  const trial = useTrial({ programme, year }, { kind: 'due', courseCode, assessmentCode, to: { dueOn: to } });
  if (trial.error) return <p>{text('suggestions.othersUnknown')}</p>;
  if (!trial.data) return <p className="quiet">{text('state.loading')}</p>;
  const others = trial.data.cohorts.filter(
    (cohort) => cohort.touched && !(cohort.programme.code === programme && String(cohort.studyYear) === studyYear),
  );
  return (
    <>
      <p>{text('suggestions.others', { count: others.length })}</p>
      {others.length > 0 && (
        <ul className="evidence">
          {others.map((cohort) => (
            <OtherCohort key={`${cohort.programme.code}/${cohort.studyYear}`} cohort={cohort} />
          ))}
        </ul>
      )}
    </>
  );
}

function OtherCohort({ cohort }: { readonly cohort: CohortEffectDocument }) {
  const text = useText();
  const format = useFormat();
  const { programme, studyYear, excessHours, newHotspotWeeks } = cohort;
  return (
    <li>
      {text('suggestions.other', {
        cohort: `${programme.name}, ${text('week.studyYear', { year: studyYear })}`,
        hours: format.signedHours(excessHours.after - excessHours.before),
      })}
      {newHotspotWeeks.length > 0 && ` ${text('suggestions.hotspotWeeks', { list: format.weekList(newHotspotWeeks) })}`}
    </li>
  );
}
