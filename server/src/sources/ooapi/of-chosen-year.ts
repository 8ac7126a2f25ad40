import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark } from './ooapi-reading.js';

interface OfYear {
  readonly object: OoapiObject;
  readonly year: AcademicYear | null;
}

/** Whether something is of the year that was chosen, if one was. What is of another is listed: an endpoint often gives several years. */
export function ofChosenYear(reading: OoapiReading): (one: OfYear) => boolean {
  const { chosenYear } = reading;
  return ({ object, year }) => {
    if (chosenYear === null || year === null || year === chosenYear) return true;
    remark(reading, object, { code: 'ooapi-other-year', values: { year, chosen: chosenYear } });
    return false;
  };
}
