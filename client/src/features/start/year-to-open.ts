import { type AcademicYear, academicYearOf, type PlainDate } from '@evenkeel/shared/calendar';

/** The academic year a programme opens with: the one that runs, else the latest; null without years. */
export function yearToOpen(years: readonly AcademicYear[], day: PlainDate | null): AcademicYear | null {
  const running = day && academicYearOf(day);
  if (running && years.includes(running)) return running;
  return [...years].sort().at(-1) ?? null;
}
