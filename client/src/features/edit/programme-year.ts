import { type AcademicYear, academicYearFrom, startYearOf } from '@evenkeel/shared/calendar';
import type { ProgrammeDocument } from '@evenkeel/shared/contract';

/** Where is edited, with the years that may be chosen. */
export interface ProgrammeYear {
  readonly programme: string;
  readonly year: AcademicYear;
  readonly years: readonly AcademicYear[];
}

interface Asked {
  readonly programme: string | null;
  readonly year: string | null;
}

/** The programme and year that were asked for, else the first programme in its last year; the year to come may be chosen as well. */
export function programmeYear(programmes: readonly ProgrammeDocument[], asked: Asked): ProgrammeYear | null {
  const programme = programmes.find(({ code }) => code === asked.programme) ?? programmes[0];
  if (!programme) return null;
  const known = [...programme.years].sort();
  const last = known.at(-1);
  if (last === undefined) return null;
  const years = [...known, academicYearFrom(startYearOf(last) + 1)];
  return { programme: programme.code, year: years.find((year) => year === asked.year) ?? last, years };
}
