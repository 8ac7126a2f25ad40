import { type IsoWeek, weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekDocument } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { weekPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';

/** Beside what the week asks: what it gives, and the nearest weeks to recover in. */
export function ResourcePanel({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  const format = useFormat();
  const { contactMoments, freeHalfDays, feedback, recoveryBefore, recoveryAfter } = week.resources;
  return (
    <Panel title={text('resources.title')} lead={text('resources.weekLead')}>
      <ul className="plain-list resources">
        <li>
          {contactMoments === null
            ? text('resources.contactUnknown')
            : text('resources.contactWeek', { count: format.number(contactMoments, 1) })}
        </li>
        <li>
          {freeHalfDays === null ? text('resources.freeUnknown') : text('resources.freeWeek', { count: freeHalfDays })}
        </li>
        <li>
          {feedback.length === 0
            ? text('resources.noFeedback')
            : text('resources.feedbackWeek', {
                list: format.list(
                  feedback.map(({ courseCode, title, on }) => `${title} (${courseCode}, ${format.weekday(on)})`),
                ),
              })}
        </li>
        <li>
          {week.recovery && text('resources.recoveryNow')}
          {!week.recovery && recoveryBefore === null && recoveryAfter === null && text('resources.noRecovery')}
          {!week.recovery && (recoveryBefore !== null || recoveryAfter !== null) && text('resources.recoveryNear')}{' '}
          <RecoveryLinks week={week} />
        </li>
      </ul>
    </Panel>
  );
}

/** The way to the nearest calm weeks, where work could move to. */
function RecoveryLinks({ week }: { readonly week: WeekDocument }) {
  const text = useText();
  const { search } = useLocation();
  const { recoveryBefore, recoveryAfter } = week.resources;
  const near = week.recovery ? [] : [recoveryBefore, recoveryAfter].filter((each): each is IsoWeek => each !== null);
  const place = { programme: week.programme.code, year: week.year, studyYear: week.studyYear };
  return (
    <span className="card-links">
      {near.map((each) => (
        <Link key={each} to={{ pathname: weekPath({ ...place, week: each }), search }}>
          {text('week.number', { week: weekNumberOf(each) })}
        </Link>
      ))}
    </span>
  );
}
