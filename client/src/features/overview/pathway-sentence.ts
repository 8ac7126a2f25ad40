import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { CohortPathwaysDocument, PathwaysDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';

interface Words {
  readonly text: Text;
  readonly format: Format;
}

/** What the chart of pathways comes to: which is the heaviest and how far it is from the middle, or what most students meet. */
export function pathwaySentence(
  { basis }: PathwaysDocument,
  cohort: CohortPathwaysDocument,
  { text, format }: Words,
): string {
  const { pathways, students, worst, inequality } = cohort;
  if (basis === 'enrolments') return studentSentence(cohort, students ?? 0, { text, format });
  if (pathways === 1) return text('pathways.one');
  if (!worst || !inequality) return text('pathways.nothing');
  return text('pathways.conclusion', {
    count: pathways ?? 0,
    courses: format.list(worst.courses),
    hours: format.hours(worst.hours),
    week: weekNumberOf(worst.week),
    median: format.hours(inequality.medianPeak),
  });
}

/** The week in which the 90th percentile is highest; of few students only the median is known. */
function studentSentence({ weeks, worst }: CohortPathwaysDocument, students: number, { text, format }: Words): string {
  const [heaviest] = [...weeks].sort((a, b) => (b.p90 ?? b.p50 ?? 0) - (a.p90 ?? a.p50 ?? 0));
  if (!heaviest || heaviest.p50 === null) return text('pathways.nothing');
  const week = weekNumberOf(heaviest.week);
  const median = format.hours(heaviest.p50);
  if (heaviest.p90 === null) return text('pathways.few', { students, week, median });
  const told = text('pathways.students', { students, week, median, p90: format.hours(heaviest.p90) });
  if (!worst) return told;
  const heavy = {
    courses: format.list(worst.courses),
    hours: format.hours(worst.hours),
    week: weekNumberOf(worst.week),
  };
  return `${told} ${text('pathways.heaviestSet', heavy)}`;
}
