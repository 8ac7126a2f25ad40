import type { AcademicYear, ClockTime, IsoWeek, PlainDate } from '@evenkeel/shared/calendar';
import type { ImportIssueCode, IssueValues } from '../../sources/import-issue.js';
import { type DayWithoutYear, otherWeekday } from '../fields/date.js';
import { rowIssue, type SheetFace } from '../template/sheet-row.js';
import type { AssessmentRow } from '../template/template-rows.js';
import { dayInYear } from './day-in-year.js';
import { type Drafting, propose } from './drafting.js';
import type { WeekContexts } from './week-contexts.js';
import { resolveWeek } from './week-resolver.js';

interface AssessmentContext {
  readonly academicYear: AcademicYear | null;
  readonly weightPercent: number | null;
  readonly weeks: WeekContexts;
}

const PLAIN_FIELDS = [
  'title',
  'kind',
  'weightGroup',
  'minimumGrade',
  'durationHours',
  'releasedOn',
  'announcedOn',
  'effortHours',
  'words',
  'pages',
  'groupWork',
  'feedbackOn',
  'returnedOn',
  'criteriaTold',
  'lateRuleTold',
  'resitOf',
  'movable',
  'windowStart',
  'windowEnd',
] as const;

/** An assessment as its row describes it. */
export function draftAssessment(drafting: Drafting, row: AssessmentRow, context: AssessmentContext): void {
  const { values } = row;
  const { courseCode, code } = values;
  const { academicYear, weightPercent } = context;
  if (!courseCode || !code || !academicYear) return;
  const due = dueOf(drafting, row, { academicYear, weeks: () => context.weeks(courseCode, academicYear) });
  const content = {
    courseCode,
    academicYear,
    code,
    title: values.title ?? code,
    kind: values.kind ?? 'other',
    weightPercent,
    weightGroup: values.weightGroup,
    minimumGrade: values.minimumGrade,
    ...due,
    durationHours: values.durationHours,
    releasedOn: values.releasedOn,
    announcedOn: values.announcedOn,
    effortHours: values.effortHours,
    words: values.words,
    pages: values.pages,
    groupWork: values.groupWork,
    feedbackOn: values.feedbackOn,
    returnedOn: values.returnedOn,
    criteriaTold: values.criteriaTold,
    lateRuleTold: values.lateRuleTold,
    resitOf: values.resitOf,
    movable: values.movable,
    windowStart: values.windowStart,
    windowEnd: values.windowEnd,
    claims: [],
  };
  propose(drafting, { kind: 'assessments', content, given: givenFields(row), place: row, source: values.source });
}

/** The fields that the rows of a sheet speak of, with a time and without. */
interface GivenFields {
  readonly timed: readonly string[];
  readonly untimed: readonly string[];
}

const givenBySheet = new WeakMap<SheetFace, GivenFields>();

function givenFields({ sheet, values }: AssessmentRow): readonly string[] {
  const given = givenBySheet.get(sheet) ?? givenInSheet(sheet);
  givenBySheet.set(sheet, given);
  const { due } = values;
  return due && due.kind !== 'week' && due.time !== null ? given.timed : given.untimed;
}

/** A date column also speaks of the week, and the other way round: the one replaces the other. */
function givenInSheet(sheet: SheetFace): GivenFields {
  const has = (field: string) => sheet.headerOf.has(field);
  const dated = has('due') || has('week') || has('teachingWeek');
  const fields = [
    ...PLAIN_FIELDS.filter(has),
    ...(has('weight') ? ['weightPercent'] : []),
    ...(dated ? ['dueOn', 'dueWeek'] : []),
  ];
  const timed = [...fields, 'dueTime'];
  return { timed, untimed: has('dueTime') ? timed : fields };
}

interface Due {
  readonly dueOn: PlainDate | null;
  readonly dueWeek: IsoWeek | null;
  readonly dueTime: ClockTime | null;
}

interface InYear {
  readonly academicYear: AcademicYear;
  readonly weeks: () => ReturnType<WeekContexts>;
}

/** When it is due. A day says more than a week: the week is kept only where the day is not known. */
function dueOf(drafting: Drafting, row: AssessmentRow, { academicYear, weeks }: InYear): Due {
  const { due, dueTime, week, teachingWeek } = row.values;
  if (due?.kind === 'day') return { dueOn: due.date, dueWeek: null, dueTime: dueTime ?? due.time };
  if (due?.kind === 'day-of-year') {
    const dueOn = dayOf(drafting, row, { due, academicYear });
    return { dueOn, dueWeek: null, dueTime: dueTime ?? due.time };
  }
  const written = due?.week ?? week ?? teachingWeek;
  if (!written) return { dueOn: null, dueWeek: null, dueTime };
  const field = due ? 'due' : week ? 'week' : 'teachingWeek';
  const resolved = resolveWeek(written, weeks());
  if (resolved.kind === 'week') {
    if (resolved.remark)
      drafting.issues.push(rowIssue(row, resolved.remark.code, { field, values: resolved.remark.values }));
    return { dueOn: null, dueWeek: resolved.week, dueTime };
  }
  drafting.issues.push(rowIssue(row, resolved.code, { field, values: resolved.values }));
  return { dueOn: null, dueWeek: null, dueTime };
}

interface DayToPlace {
  readonly due: DayWithoutYear;
  readonly academicYear: AcademicYear;
}

/** The day in the academic year, which is said; what is written as another day of the week is the date of another year. */
function dayOf(drafting: Drafting, row: AssessmentRow, { due, academicYear }: DayToPlace): PlainDate | null {
  const date = dayInYear(due, academicYear);
  const value = `${due.day}-${due.month}`;
  const tell = (code: ImportIssueCode, values: IssueValues) =>
    drafting.issues.push(rowIssue(row, code, { field: 'due', value, values }));
  if (date === null) {
    tell('date-invalid', { offer: 'none' });
    return null;
  }
  const day = otherWeekday(date, due.weekday);
  if (day !== null) tell('weekday-differs', { day });
  else tell('date-in-academic-year', { date });
  return date;
}
