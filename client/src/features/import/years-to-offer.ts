import {
  type AcademicYear,
  academicYearFrom,
  academicYearOf,
  type PlainDate,
  startYearOf,
} from '@evenkeel/shared/calendar';

/** The academic years an import may be about: those known and those around today; `usual` is the one that runs. */
export function yearsToOffer(
  known: readonly AcademicYear[],
  day: PlainDate | null,
): { readonly years: readonly AcademicYear[]; readonly usual: string } {
  const running = day && academicYearOf(day);
  const around = running ? [-1, 0, 1].map((offset) => academicYearFrom(startYearOf(running) + offset)) : [];
  const years = [...new Set([...known, ...around])].sort();
  return { years, usual: running ?? years.at(-1) ?? '' };
}
