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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={text('curriculum.courses')} tabIndex={0}>
      <table className="table">
        <caption>
          <span>{text('curriculum.courses')}</span>
        </caption>
        <thead>
          <tr>
            {(['course', 'ec', 'today', 'after', 'notIn'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`curriculum.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.courses.map(({ code, name, ec, today, after, notIn }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="quiet">{code}</span>
              </th>
              <td>{ec}</td>
              <td>{today === null ? '–' : periodText(today)}</td>
              <td>
                <input
                  className="text-field"
                  aria-label={text('curriculum.afterOne', { course: name })}
                  value={after}
                  onChange={(event) => put(code, { after: event.currentTarget.value })}
                />
              </td>
              <td>
                <input
                  className="text-field"
                  aria-label={text('curriculum.notInOne', { course: name })}
                  value={notIn}
                  onChange={(event) => put(code, { notIn: event.currentTarget.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
