import { epochDay, isWorkingDay } from '@evenkeel/shared/calendar';
import type { WantedChangeBody } from '@evenkeel/shared/contract';
import type { Schedule } from '@evenkeel/shared/schedule';
import { Button } from '@mantine/core';
import { Swimlane } from '../../charts/swimlane.js';
import type { Carried } from '../../charts/use-carry.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { assessmentsOfCohort, lanesOf, lockReason, placeId } from './cohort-lanes.js';
import type { EffectBase } from './effect-input.js';
import type { ScenarioView } from './scenario-controls.js';

interface PanelProps {
  readonly base: EffectBase;
  /** The schedule with the changes. */
  readonly schedule: Schedule;
  readonly view: ScenarioView;
  readonly readOnly: boolean;
  readonly onCarry: (wanted: WantedChangeBody | null) => void;
  readonly onChange: (wanted: WantedChangeBody) => void;
  /** Opens the dialog on the assessment with this place. */
  readonly onOpen: (place: string) => void;
}

/** The deadlines of a cohort as lanes to drag in, and as a table from which each can be changed. */
export function DeadlinePanel({ base, schedule, view, readOnly, onCarry, onChange, onOpen }: PanelProps) {
  const text = useText();
  const courses = assessmentsOfCohort(base, schedule, view.studyYear);
  const isShown = (on: string) => on >= view.days.from && on <= view.days.to;
  const lanes = lanesOf(courses, base.schedule, text)
    .map((lane) => ({ ...lane, items: lane.items.filter(({ on }) => isShown(on)) }))
    .filter(({ items }) => items.length > 0);
  const moveTo = ({ id, on }: Carried): WantedChangeBody => {
    const [courseCode, assessmentCode] = JSON.parse(id) as [string, string]; // made by placeId
    return { kind: 'due', courseCode, assessmentCode, to: { dueOn: on } };
  };
  return (
    <Panel title={text('scenario.deadlines')} lead={text(readOnly ? 'scenario.frozen' : 'scenario.deadlinesLead')}>
      {lanes.length === 0 ? (
        <p className="quiet">{text('scenario.noDeadlines')}</p>
      ) : (
        <Swimlane
          caption={text('scenario.lanesCaption', { cohort: text('week.studyYear', { year: view.studyYear }) })}
          days={view.days}
          lanes={lanes}
          isClosed={(day) => !isWorkingDay(view.calendar, epochDay(day))}
          readOnly={readOnly}
          onCarry={(carried) => onCarry(carried && moveTo(carried))}
          onDrop={(carried) => onChange(moveTo(carried))}
          onOpen={(place) => !readOnly && onOpen(place)}
        />
      )}
      <details className="twin">
        <summary>{text('scenario.asList')}</summary>
        <AssessmentTable courses={courses} readOnly={readOnly} onOpen={onOpen} />
      </details>
    </Panel>
  );
}

interface AssessmentTableProps extends Pick<PanelProps, 'readOnly' | 'onOpen'> {
  readonly courses: ReturnType<typeof assessmentsOfCohort>;
}

/** All assessments of the cohort, those without a date too. */
function AssessmentTable({ courses, readOnly, onOpen }: AssessmentTableProps) {
  const text = useText();
  const format = useFormat();
  const columns = (['course', 'day', 'weight', 'hours', 'locked', 'change'] as const).map((column) =>
    text(`scenario.column.${column}`),
  );
  return (
    <DocumentTable
      caption={text('scenario.asList')}
      columns={[text('scenario.column.assessment'), ...columns]}
      rows={courses.flatMap(({ name, assessments }) =>
        assessments.map((one) => ({
          key: placeId(one),
          head: one.title,
          cells: [
            name,
            one.dueOn ? [format.weekday(one.dueOn), one.dueTime].filter(Boolean).join(' ') : text('scenario.none'),
            one.weightPercent === null ? '–' : `${format.number(one.weightPercent, 2)} %`,
            one.effortHours === null ? '–' : format.number(one.effortHours, 2),
            lockReason(one, text) ?? '',
            readOnly ? (
              ''
            ) : (
              <Button
                key="change"
                variant="default"
                size="compact-sm"
                aria-label={text('scenario.changeOne', { title: one.title, course: name })}
                onClick={() => onOpen(placeId(one))}
              >
                {text('scenario.change')}
              </Button>
            ),
          ],
        })),
      )}
    />
  );
}
