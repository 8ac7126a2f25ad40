import { weekNumberOf, writtenYear } from '@evenkeel/shared/calendar';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { WeekLines } from '../../charts/week-lines.js';
import { Choice } from '../../ui/choice.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { type CourseWeeks, coursesOf, worstWeek } from './course-weeks.js';

/** Course by course, what was counted in each week beside what the fitted model predicts. */
export function ResidualPanel({ weeks }: Pick<CalibrationDocument, 'weeks'>) {
  const text = useText();
  const courses = coursesOf(weeks);
  const [chosen, setChosen] = useState(courses[0]?.key ?? '');
  const course = courses.find(({ key }) => key === chosen) ?? courses[0];
  if (!course) return null;
  const nameOf = ({ course: code, year }: CourseWeeks) =>
    text('calibration.courseOf', { course: code, year: writtenYear(year) });
  return (
    <Panel
      title={text('calibration.residuals')}
      lead={<WorstWeek course={course} />}
      beside={
        courses.length > 1 && (
          <Choice
            label={text('calibration.course')}
            value={course.key}
            options={courses.map((one) => ({ value: one.key, label: nameOf(one) }))}
            onChange={setChosen}
          />
        )
      }
    >
      <CourseChart course={course} name={nameOf(course)} />
    </Panel>
  );
}

function WorstWeek({ course }: { readonly course: CourseWeeks }) {
  const text = useText();
  const format = useFormat();
  const { week, actual, predicted } = worstWeek(course);
  return text('calibration.worst', {
    week: weekNumberOf(week),
    actual: format.number(actual, 1),
    predicted: format.number(predicted, 1),
  });
}

function CourseChart({ course: { weeks }, name }: { readonly course: CourseWeeks; readonly name: string }) {
  const text = useText();
  const format = useFormat();
  const caption = text('calibration.linesCaption', { course: name });
  const lines = (['actual', 'predicted'] as const).map((of) => ({
    name: text(`calibration.${of}`),
    values: weeks.map((week) => week[of]),
  }));
  const rows = weeks.map(({ week, actual, predicted }) => ({
    key: week,
    head: week,
    cells: [format.number(actual, 1), format.number(predicted, 1), format.signedHours(actual - predicted)],
  }));
  return (
    <>
      <WeekLines caption={caption} weeks={weeks} lines={lines} />
      <TwinTable
        caption={caption}
        columns={[text('calibration.week'), ...lines.map((line) => line.name), text('calibration.left')]}
        rows={rows}
      />
    </>
  );
}
