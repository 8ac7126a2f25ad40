import type { CourseBudgetDocument } from '@evenkeel/shared/contract';
import { Explain } from '../../ui/explain-drawer.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { CourseBudget } from './course-budget.js';

/** How the hours of each course are calculated. */
export function CoursePanel({ courses }: { readonly courses: readonly CourseBudgetDocument[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <Panel title={text('budget.title')} lead={text('budget.lead')}>
      <ul className="budgets">
        {courses.map((course) => (
          <li key={course.code}>
            <span>
              <strong>{course.name}</strong>{' '}
              <span className="quiet">
                {text('budget.line', { ec: course.ec, hours: format.number(course.budget, 1) })}
                {course.overSpecified && ` · ${text('courses.overSpecified')}`}
              </span>
            </span>
            <Explain title={course.name} label={text('budget.how', { course: course.name })}>
              <CourseBudget course={course} />
            </Explain>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
