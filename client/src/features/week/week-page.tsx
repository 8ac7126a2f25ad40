import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekDocument } from '@evenkeel/shared/contract';
import { Link, useLocation, useParams } from 'react-router';
import { useWeek } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { type Format, useFormat } from '../../ui/format.js';
import { PageFrame } from '../../ui/page-frame.js';
import { overviewPath } from '../../ui/paths.js';
import { usePeriodName } from '../../ui/period-name.js';
import { type Text, useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { WeekBody } from './week-body.js';
import { WeekNeighbours } from './week-neighbours.js';
import './week.css';

/** S2: why is this week heavy, and what could ease it? */
export default function WeekPage() {
  const text = useText();
  const format = useFormat();
  const periodName = usePeriodName();
  const { search } = useLocation();
  const { programme = '', year = '', studyYear = '', week = '' } = useParams();
  const { view } = useViewQuery();
  const request = useWeek({ programme, year, studyYear: Number(studyYear), week }, view);
  const title = request.data ? weekTitle(request.data, { text, format, periodName }) : week;
  return (
    <PageFrame
      title={title}
      above={
        <Link to={{ pathname: overviewPath(programme, year), search }}>
          {text('week.back', { programme: request.data?.programme.name ?? programme })}
        </Link>
      }
      beside={request.data && <WeekNeighbours week={request.data} search={search} />}
    >
      <Answer request={request} failure={text('week.failed')} heights={[88, 160, 280, 200]}>
        {(answer) => <WeekBody week={answer} />}
      </Answer>
    </PageFrame>
  );
}

interface TitleWords {
  readonly text: Text;
  readonly format: Format;
  readonly periodName: ReturnType<typeof usePeriodName>;
}

function weekTitle({ column, studyYear }: WeekDocument, { text, format, periodName }: TitleWords): string {
  const { week, period, teachingWeek, kind } = column;
  const place =
    period !== null && teachingWeek !== null
      ? text('week.inPeriod', { period: periodName(period), number: teachingWeek })
      : text(`weekKind.${kind}`);
  return [
    text('week.title', { week: weekNumberOf(week) }),
    format.weekRange(week),
    place,
    text('week.studyYear', { year: studyYear }),
  ].join(' · ');
}
