import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { LoadDocument, OverviewDocument } from '@evenkeel/shared/contract';
import { useLoad } from '../../api/queries.js';
import { WeeklyBars } from '../../charts/weekly-bars.js';
import { Answer } from '../../ui/answer.js';
import { Choice } from '../../ui/choice.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { CourseTable } from './course-table.js';
import { WeekTwin } from './week-twin.js';

/** What the weeks of one cohort consist of, by kind of work and by course. */
export function WeeklyPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  const { view, change } = useViewQuery();
  const { programme, year, cohorts, norm } = overview;
  const row = cohorts.find(({ studyYear }) => studyYear === view.cohort) ?? cohorts[0];
  const request = useLoad({ programme: programme.code, year, studyYear: row?.studyYear ?? 1 }, view);
  if (!row) return null;
  const shown = new Set<string>(overview.weeks.map(({ week }) => week));
  const inTerm = (load: LoadDocument) => load.weeks.filter(({ week }) => shown.has(week));
  const cohort = text('week.studyYear', { year: row.studyYear });
  const lead = row.peak
    ? text('bars.conclusion', {
        cohort,
        week: weekNumberOf(row.peak.week),
        hours: format.hours(row.peak.hours),
        above: row.weeksAboveNorm,
      })
    : text('bars.nothing', { cohort });
  return (
    <Panel
      title={text('bars.title')}
      lead={lead}
      beside={
        <Choice
          label={text('heat.cohort')}
          value={String(row.studyYear)}
          options={cohorts.map(({ studyYear }) => ({
            value: String(studyYear),
            label: text('cohort.year', { year: studyYear }),
          }))}
          onChange={(studyYear) => change({ cohort: studyYear })}
        />
      }
    >
      <Answer request={request} failure={text('bars.failed')} heights={[320]}>
        {(load) => (
          <>
            <WeeklyBars caption={text('bars.caption', { cohort })} weeks={inTerm(load)} norm={norm} />
            <WeekTwin caption={text('bars.caption', { cohort })} weeks={inTerm(load)} />
            <CourseTable load={load} weeks={overview.weeks} />
          </>
        )}
      </Answer>
    </Panel>
  );
}
