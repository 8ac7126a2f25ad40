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

/** The programme and year that were asked for, else those that run, else the first and last; the year to come may be chosen too. */
export function programmeYear(
  programmes: readonly ProgrammeDocument[],
  asked: Asked,
  running: AcademicYear | null,
): ProgrammeYear | null {
  const byCode = programmes.find(({ code }) => code === asked.programme);
  const current = programmes.find(({ years }) => running !== null && years.includes(running));
  const programme = byCode ?? current ?? programmes[0];
  const known = [...(programme?.years ?? [])].sort();
  const last = known.at(-1) ?? running;
  if (!programme || last === null) return null;
  const years = [...new Set([...known, last, academicYearFrom(startYearOf(last) + 1)])];
  const year = years.find((one) => one === asked.year) ?? known.find((one) => one === running) ?? last;
  return { programme: programme.code, year, years };
}
