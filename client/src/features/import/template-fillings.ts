import { writtenYear } from '@evenkeel/shared/calendar';
import type { ProgrammeListDocument } from '@evenkeel/shared/contract';
import type { YearRef } from '../../api/queries.js';

/** What a template can be filled with: each year of each programme, the newest first. */
export function templateFillings(programmes: ProgrammeListDocument['programmes']): readonly {
  readonly value: string;
  readonly label: string;
  readonly filledWith: YearRef;
}[] {
  return programmes.flatMap(({ code, name, years }) =>
    [...years].reverse().map((year) => ({
      value: JSON.stringify([code, year]),
      label: `${name} · ${writtenYear(year)}`,
      filledWith: { programme: code, year },
    })),
  );
}
