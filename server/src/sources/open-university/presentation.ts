import {
  type AcademicYear,
  academicYearOf,
  addDays,
  dateFromParts,
  epochDay,
  type PlainDate,
  weekdayOf,
} from '@evenkeel/shared/calendar';

/** A presentation of modules: `2014J` starts in October, `2014B` in February. */
export interface Presentation {
  readonly code: string;
  readonly letter: 'B' | 'J';
  /** Only the month is published. */
  readonly assumedFirstDay: PlainDate;
  readonly academicYear: AcademicYear;
}

const CODE = /^(20\d\d)([BJ])$/;
const MONTH = { B: 2, J: 10 } as const;

/** The presentation that a code names, with the first Monday of its month as its first day, so that module weeks are calendar weeks. */
export function presentation(code: string): Presentation | null {
  const match = CODE.exec(code);
  const letter = match?.[2] === 'B' ? 'B' : 'J';
  const firstOfMonth = match ? dateFromParts(Number(match[1]), MONTH[letter], 1) : null;
  if (!firstOfMonth) return null;
  const assumedFirstDay = addDays(firstOfMonth, (8 - weekdayOf(epochDay(firstOfMonth))) % 7);
  return { code, letter, assumedFirstDay, academicYear: academicYearOf(assumedFirstDay) };
}

/** The code of a module in a presentation. Those of February are courses of their own: other students take them in the same year. */
export function courseCode(module: string, { letter }: Presentation): string {
  return letter === 'J' ? module : `${module}-${letter}`;
}
