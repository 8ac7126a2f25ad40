import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Schedule } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { rowsIn } from '../template/rows-in.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { AssessmentRow, TemplateRows } from '../template/template-rows.js';
import { academicYearOfImport } from './academic-year-of-import.js';
import { type Draft, emptyDraft } from './draft.js';
import { draftActivities } from './draft-activity.js';
import { draftActivityCounts } from './draft-activity-counts.js';
import { draftAssessment } from './draft-assessment.js';
import {
  draftCourse,
  draftCourseOfFlatRow,
  draftOptionGroup,
  draftPlaceInProgramme,
  draftProgramme,
} from './draft-curriculum.js';
import { draftEnrolments } from './draft-enrolments.js';
import { draftEvaluation } from './draft-evaluation.js';
import { draftCalendarEntry, draftOfferings, draftOfferingsOfFlatRow } from './draft-offerings.js';
import type { Drafting } from './drafting.js';
import { missingYears, yearOfRow } from './row-years.js';
import type { SourcedTable } from './sourced-table.js';
import { weekContexts } from './week-contexts.js';
import { type WeightsInPercent, weightsInPercent } from './weights-in-percent.js';

/** The records that the rows ask for, with what was found wrong on the way. */
export interface DraftedSchedule {
  readonly draft: Draft;
  readonly issues: readonly ImportIssue[];
  /** Rows that said nothing an earlier row had not said, with that row. */
  readonly repeats: ReadonlyMap<RowPlace, RowPlace>;
  /** The year of rows that do not name theirs; null when there is no telling. */
  readonly academicYear: AcademicYear | null;
}

interface DraftInput {
  readonly rows: TemplateRows;
  /** Tables of which only sums came out of their source. */
  readonly summed?: readonly SourcedTable[];
  readonly stored: Schedule;
  readonly academicYear: AcademicYear | null;
  readonly describePlace: (place: RowPlace) => string;
}

/** Turns the rows of all files into records: first what weeks are counted in, then what lies in those weeks. */
export function draftSchedule({ rows, summed = [], stored, academicYear, describePlace }: DraftInput): DraftedSchedule {
  const found = academicYearOfImport(rows, academicYear);
  const drafting: Drafting = {
    draft: emptyDraft(),
    issues: [...found.issues, ...missingYears(rows, found.year)],
    describePlace,
    repeatOf: new Map(),
    lastProvenance: null,
  };
  draftFrame(drafting, rows, found.year);
  draftTeaching(drafting, rows, { stored, year: found.year });
  draftEnrolments(drafting, summed);
  const repeats = new Map([...drafting.repeatOf].flatMap(([row, first]) => (first ? [[row, first] as const] : [])));
  return { draft: drafting.draft, issues: drafting.issues, repeats, academicYear: found.year };
}

/** Calendar, programmes, courses and offerings. */
function draftFrame(drafting: Drafting, rows: TemplateRows, year: AcademicYear | null): void {
  for (const row of rowsIn(rows.calendar)) draftCalendarEntry(drafting, row, yearOfRow(row, year));
  for (const row of rowsIn(rows.programmes)) draftProgramme(drafting, row);
  for (const row of rowsIn(rows.courses)) draftCourse(drafting, row);
  for (const row of rowsIn(rows.optionGroups)) draftOptionGroup(drafting, row);
  for (const row of rowsIn(rows.offerings)) draftOfferings(drafting, row, yearOfRow(row, year));
  for (const row of rowsIn(rows.assessments)) draftFlatRow(drafting, row, yearOfRow(row, year));
}

function draftFlatRow(drafting: Drafting, row: AssessmentRow, year: AcademicYear | null): void {
  const { courseCode, courseName, ec } = row.values;
  if (!courseCode) return;
  draftCourseOfFlatRow(drafting, row, { code: courseCode, name: courseName, ec });
  draftPlaceInProgramme(drafting, row, courseCode);
  draftOfferingsOfFlatRow(drafting, row, year);
}

interface TeachingContext {
  readonly stored: Schedule;
  readonly year: AcademicYear | null;
}

/** Activities and assessments, which may be dated by the weeks of the calendar. */
function draftTeaching(drafting: Drafting, rows: TemplateRows, { stored, year }: TeachingContext): void {
  const weeks = weekContexts(drafting.draft, stored);
  draftActivities(drafting, { rows: rowsIn(rows.activities), year, weeks });
  draftActivityCounts(drafting, rows.activityCounts, { stored, year, weeks });
  for (const row of rowsIn(rows.evaluations)) draftEvaluation(drafting, row, yearOfRow(row, year));
  for (const sheet of rows.assessments) {
    const weights = weightsInPercent(sheet.rows);
    noteShares(drafting, sheet.rows, weights);
    for (const row of sheet.rows) {
      const context = { academicYear: yearOfRow(row, year), weightPercent: weights.percentOf(row), weeks };
      draftAssessment(drafting, row, context);
    }
  }
}

function noteShares(drafting: Drafting, rows: readonly AssessmentRow[], { readAsShares }: WeightsInPercent): void {
  const [first] = rows;
  if (!readAsShares || !first) return;
  const issue = rowIssue(first, 'weights-as-shares', { field: 'weight' });
  drafting.issues.push({ ...issue, place: { ...issue.place, row: null } });
}
