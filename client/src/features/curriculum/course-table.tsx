import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { usePeriodText } from './period-text.js';
import type { Plan, PlannedCourse } from './plan.js';

interface TableProps {
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
}

/** The courses with what holds for each. */
export function CourseTable({ plan, onChange }: TableProps) {
  const text = useText();
  const periodText = usePeriodText(plan);
  const put = (code: string, changed: Partial<PlannedCourse>) =>
    onChange({ ...plan, courses: plan.courses.map((one) => (one.code === code ? { ...one, ...changed } : one)) });
  return (
    <DocumentTable
      caption={text('curriculum.courses')}
      columns={(['course', 'ec', 'today', 'after', 'notIn'] as const).map((column) =>
        text(`curriculum.column.${column}`),
      )}
      rows={plan.courses.map(({ code, name, ec, today, after, notIn }) => ({
        key: code,
        head: text('curriculum.courseOf', { name, code }),
        cells: [
          ec,
          today === null ? '–' : periodText(today),
          <input
            key="after"
            className="text-field"
            aria-label={text('curriculum.afterOne', { course: name })}
            value={after}
            onChange={(event) => put(code, { after: event.currentTarget.value })}
          />,
          <input
            key="not-in"
            className="text-field"
            aria-label={text('curriculum.notInOne', { course: name })}
            value={notIn}
            onChange={(event) => put(code, { notIn: event.currentTarget.value })}
          />,
        ],
      }))}
    />
  );
}
