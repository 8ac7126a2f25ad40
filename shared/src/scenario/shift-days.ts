import { addDays, isoWeekOf, mondayOf, type PlainDate } from '../calendar/index.js';
import type { Activity, Assessment, Offering, Session } from '../schedule/index.js';

const later = (date: PlainDate | null, days: number): PlainDate | null => date && addDays(date, days);

/** The assessment with all its dates that many days later; a negative number is earlier. */
export function shiftedAssessment(assessment: Assessment, days: number): Assessment {
  const { dueOn, dueWeek, releasedOn, feedbackOn, windowStart, windowEnd } = assessment;
  return {
    ...assessment,
    dueOn: later(dueOn, days),
    dueWeek: dueWeek && isoWeekOf(addDays(mondayOf(dueWeek), days)),
    releasedOn: later(releasedOn, days),
    feedbackOn: later(feedbackOn, days),
    windowStart: later(windowStart, days),
    windowEnd: later(windowEnd, days),
  };
}

/** The offering with the dates of its own, where it has any, that many days later. */
export function shiftedOffering(offering: Offering, days: number): Offering {
  return { ...offering, startDate: later(offering.startDate, days), endDate: later(offering.endDate, days) };
}

/** The series with these meetings that many days later; the others stay. */
export function shiftedActivity(activity: Activity, days: number, moves: (session: Session) => boolean): Activity {
  const sessions = activity.sessions.map((session) => (moves(session) ? shiftedSession(session, days) : session));
  return { ...activity, sessions };
}

function shiftedSession(session: Session, days: number): Session {
  const { week, date } = session;
  return { ...session, week: isoWeekOf(addDays(mondayOf(week), days)), date: later(date, days) };
}
