import type { LoadDocument, WeekColumnDocument } from '@evenkeel/shared/contract';
import { sum } from '@evenkeel/shared/util';
import { Sparkline } from '../../charts/sparkline.js';
import { useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface CourseTableProps {
  readonly load: LoadDocument;
  readonly weeks: readonly WeekColumnDocument[];
}

/** The courses of a cohort: their hours and when in the term these fall. */
export function CourseTable({ load, weeks }: CourseTableProps) {
  const text = useText();
  const format = useFormat();
  const courses = load.courses
    .map((course) => ({ ...course, series: seriesOf(course, weeks) }))
    .filter(({ series }) => series.some((hours) => hours > 0));
  const top = Math.max(0, ...courses.flatMap(({ series }) => series));
  return (
    <DocumentTable
      caption={text('courses.caption')}
      columns={[
        text('table.course'),
        text('table.ec'),
        text('table.hours'),
        text('courses.heaviest'),
        text('courses.shape'),
        text('courses.contact'),
      ]}
      rows={courses.map((course) => ({
        key: course.code,
        head: course.name,
        cells: [
          format.number(course.ec, 1),
          text('hours.plain', { hours: format.whole(sum(course.series)) }),
          text('hours.plain', { hours: format.hours(Math.max(0, ...course.series)) }),
          <Sparkline key="shape" values={course.series} top={top} />,
          course.overSpecified ? text('courses.overSpecified') : text(`contact.${course.contact}`),
        ],
      }))}
    />
  );
}

function seriesOf(course: LoadDocument['courses'][number], weeks: readonly WeekColumnDocument[]): readonly number[] {
  const byWeek = new Map(course.weeks.map(({ week, hours }) => [week, hours]));
  return weeks.map(({ week }) => byWeek.get(week) ?? 0);
}
