import {
  type AcademicCalendar,
  firstDayOf,
  lastDayOf,
  mondayOf,
  type Period,
  type PlainDate,
} from '@evenkeel/shared/calendar';
import type { EffectWeekDocument, ScenarioBaseDocument, ScenarioEffectDocument } from '@evenkeel/shared/contract';
import { calendarFor } from '@evenkeel/shared/schedule';
import { WHOLE_YEAR } from '../../api/queries.js';
import type { LaneDays } from '../../charts/swimlane-scale.js';
import { Choice } from '../../ui/choice.js';
import { usePeriodName } from '../../ui/period-name.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';

/** What of a scenario is looked at: a year of study over some days. */
export interface ScenarioView {
  readonly studyYear: number;
  readonly days: LaneDays;
  readonly term: string;
  readonly calendar: AcademicCalendar;
}

/** What the address says is looked at; at first the year of study that changes and the term in which it changes most, or has most due. */
export function useScenarioView(effect: ScenarioEffectDocument | null, live: ScenarioBaseDocument): ScenarioView {
  const { view } = useViewQuery();
  const calendar = calendarFor(live.schedule, live.programmeCode, live.year);
  const own = effect?.cohorts.filter(({ programme }) => programme.code === live.programmeCode) ?? [];
  const studyYear = view.cohort ?? (own.find(({ touched }) => touched) ?? own[0])?.studyYear ?? 1;
  const changed = own.find((cohort) => cohort.studyYear === studyYear)?.weeks.filter(isChanged) ?? [];
  const at = changed.length > 0 ? changed.map(({ week }) => mondayOf(week)) : dueDates(live);
  const named = calendar.periods.find(({ code }) => code === view.term);
  const term = named ?? (view.term === null ? fullestTerm(at, calendar) : null);
  const days = term ? { from: term.start, to: term.end } : { from: firstDayOf(live.year), to: lastDayOf(live.year) };
  return { studyYear, days, term: term?.code ?? WHOLE_YEAR, calendar };
}

const isChanged = ({ before, after }: EffectWeekDocument): boolean => before.hours !== after.hours;

function dueDates({ schedule, year }: ScenarioBaseDocument): readonly PlainDate[] {
  return schedule.assessments.flatMap((one) => (one.academicYear === year && one.dueOn ? [one.dueOn] : []));
}

/** The term with most of the days. */
function fullestTerm(days: readonly PlainDate[], { periods }: AcademicCalendar): Period | null {
  const countIn = ({ start, end }: Period) => days.filter((day) => start <= day && day <= end).length;
  return periods.reduce<Period | null>((most, one) => (countIn(one) > (most ? countIn(most) : 0) ? one : most), null);
}

interface ControlsProps {
  readonly effect: ScenarioEffectDocument;
  readonly live: ScenarioBaseDocument;
  readonly view: ScenarioView;
}

/** Which year of study and which term are shown; both in the address. */
export function ScenarioControls({ effect, live, view }: ControlsProps) {
  const text = useText();
  const periodName = usePeriodName();
  const { change } = useViewQuery();
  const cohorts = effect.cohorts.filter(({ programme }) => programme.code === live.programmeCode);
  return (
    <section className="controls" aria-label={text('overview.controls')}>
      <Choice
        label={text('scenario.cohort')}
        value={String(view.studyYear)}
        options={cohorts.map(({ studyYear }) => ({
          value: String(studyYear),
          label: text('week.studyYear', { year: studyYear }),
        }))}
        onChange={(cohort) => change({ cohort })}
      />
      <Choice
        label={text('overview.term')}
        value={view.term}
        options={[
          ...view.calendar.periods.map((period) => ({ value: period.code, label: periodName(period) })),
          { value: WHOLE_YEAR, label: text('term.year') },
        ]}
        onChange={(term) => change({ term })}
      />
    </section>
  );
}
