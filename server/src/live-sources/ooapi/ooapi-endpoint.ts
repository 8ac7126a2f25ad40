import type { AcademicYear } from '@evenkeel/shared/calendar';
import { addDays, firstDayOf, lastDayOf, type PlainDate } from '@evenkeel/shared/calendar';
import type { FetchSession } from '../fetch/fetch-session.js';

/** An Open Education API with the year that is asked of it. */
export interface OoapiEndpoint {
  readonly base: string;
  readonly host: string;
  readonly year: AcademicYear;
  readonly session: FetchSession;
}

/** Years of institutions start earlier and end later than ours; what lies in another year is sorted out afterwards. */
const MARGIN_DAYS = 31;

/** The days of the year, wide enough. Lists of offerings show only the future unless they are told from when. */
export function daysAround(year: AcademicYear): { readonly since: PlainDate; readonly until: PlainDate } {
  return { since: addDays(firstDayOf(year), -MARGIN_DAYS), until: addDays(lastDayOf(year), MARGIN_DAYS) };
}
