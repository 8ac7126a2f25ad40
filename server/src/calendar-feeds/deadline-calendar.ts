import { addDays, mondayOf, sundayOf, weekNumberOf } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { type AnalysisInput, overviewDocument, type Refused } from '@evenkeel/shared/report';
import { type Assessment, assessmentKey, curriculumGiven, isResit, studyYearOf } from '@evenkeel/shared/schedule';
import { words } from '@evenkeel/shared/term-report';
import ical, { type ICalCalendar, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../config/clock.js';
import { type ReportWords, reportWords } from '../reports/report-words.js';

const PRODUCT = { company: 'Evenkeel', product: 'Evenkeel' } as const;
const UID_HOST = 'evenkeel';

export interface CalendarQuestion {
  /** Code of the term; null for the whole academic year. */
  readonly termCode: string | null;
  /** Null for all years of study. */
  readonly studyYear: number | null;
  readonly language: Language;
}

/**
 * The deadlines, exams and busy weeks of a programme's year as a calendar. Events keep their names, and count up when what was told of them
 * changes; the same data give the same text. Refused where the programme, its year or the term is not known.
 */
export function deadlineCalendar(input: AnalysisInput, question: CalendarQuestion): string | Refused {
  const { studyYear, termCode, language } = question;
  const said = reportWords(language);
  const overview = overviewDocument({ ...input, termCode });
  if (overview.kind === 'refused') return overview;
  const { programme, year, term, hotspots, dataDate } = overview.document;
  const calendar = ical({
    name: said.text(words('deadlines.calendar', { programme: programme.name, year })),
    prodId: PRODUCT,
  });
  const stamp = dataDate ? new Date(dataDate) : new Date(Date.UTC(Number(year.slice(0, 4)), 8, 1));
  for (const assessment of assessmentsOf(input, studyYear)) {
    const { dueOn } = assessment;
    const isAsked = dueOn !== null && (term === null || (term.start <= dueOn && dueOn <= term.end));
    if (isAsked) addDeadline(calendar, assessment, { input, said, stamp });
  }
  const shown = hotspots.filter((hotspot) => studyYear === null || hotspot.studyYear === studyYear);
  const weeks = new Set(shown.flatMap((hotspot) => hotspot.weeks));
  for (const week of [...weeks].sort()) {
    calendar.createEvent({
      id: `week-${week}-${programme.code}-${studyYear ?? 'all'}@${UID_HOST}`,
      stamp,
      allDay: true,
      start: dateOf(mondayOf(week)),
      end: dateOf(addDays(sundayOf(week), 1)),
      summary: said.text(words('deadlines.busy', { week: weekNumberOf(week) })),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function assessmentsOf(
  { schedule, programmeCode, academicYear }: AnalysisInput,
  studyYear: number | null,
): readonly Assessment[] {
  const courses = new Set(
    curriculumGiven(schedule, programmeCode, academicYear)
      .filter((entry) => studyYear === null || studyYearOf(entry) === studyYear)
      .map(({ courseCode }) => courseCode),
  );
  return schedule.assessments
    .filter((one) => one.academicYear === academicYear && courses.has(one.courseCode) && one.dueOn !== null)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ courseCode, code }: Assessment): string => assessmentKey(courseCode, code);

interface Context {
  readonly input: AnalysisInput;
  readonly said: ReportWords;
  readonly stamp: Date;
}

function addDeadline(calendar: ICalCalendar, assessment: Assessment, { input, said, stamp }: Context): void {
  const { courseCode, code, title, dueOn, dueTime, durationHours, academicYear, weightPercent, kind } = assessment;
  if (dueOn === null) return;
  const course = input.schedule.courses.find((one) => one.code === courseCode)?.name ?? courseCode;
  const form = [words(`assessmentKind.${kind}`), ...(isResit(assessment) ? [words('deadlines.resit')] : [])];
  const weight = weightPercent === null ? [] : [words('deadlines.weight', { weight: weightPercent })];
  const start = dueTime === null ? dateOf(dueOn) : instantOf(dueOn, dueTime);
  calendar.createEvent({
    id: `${academicYear}-${encodeURIComponent(courseCode)}-${encodeURIComponent(code)}@${UID_HOST}`,
    sequence: input.history?.assessments.get(keyOf(assessment))?.revisions.length ?? 0,
    stamp,
    allDay: dueTime === null,
    start,
    end: dueTime === null ? dateOf(addDays(dueOn, 1)) : new Date(start.getTime() + (durationHours ?? 0) * 3_600_000),
    summary: `${title} – ${course}`,
    description: [...form, ...weight].map((part) => said.text(part)).join(', '),
  });
}

/** A whole day: only its date is written, in UTC. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Events are written in UTC: with a time zone the library writes other hours. */
function instantOf(day: string, time: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).epochMilliseconds);
}
