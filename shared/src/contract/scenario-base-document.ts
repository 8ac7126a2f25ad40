import { z } from 'zod';
import type { Policy } from '../policy/index.js';
import type { HistoryLog, Schedule, StudentProfile } from '../schedule/index.js';
import { DecisionDocument } from './finding-documents.js';
import { academicYearText, dayText } from './primitives.js';

/** A value of the domain as it is; its shape is that of the stored records and no promise to others. */
const asIs = <T>(id: string) => z.looseObject({}).meta({ id }) as unknown as z.ZodType<T, T>; // written by our own server

/** What a browser needs to compute the effect itself: the part of the schedule that a change of this programme's courses can touch. */
export const ScenarioBaseDocument = z
  .object({
    programmeCode: z.string(),
    year: academicYearText,
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    asOf: dayText,
    schedule: asIs<Schedule>('ScheduleSlice'),
    history: asIs<HistoryLog>('HistorySlice'),
    programmes: z.array(
      z.object({
        programmeCode: z.string(),
        policy: asIs<Policy>('PolicyInForce'),
        decisions: z.array(z.tuple([z.string(), DecisionDocument])),
      }),
    ),
    profiles: z.array(asIs<StudentProfile>('StudentProfileRules')),
  })
  .meta({ id: 'ScenarioBase' });

export type ScenarioBaseDocument = z.infer<typeof ScenarioBaseDocument>;
