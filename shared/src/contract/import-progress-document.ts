import { z } from 'zod';

/** How far an import can be, in order. `done` ends the stream, however the import ended: its own answer says that. */
export const IMPORT_STAGES = ['waiting', 'reading', 'checking', 'comparing', 'effects', 'storing', 'done'] as const;

/** One event of an import under way; counts are null where they are not known. */
export const ImportProgressDocument = z
  .object({
    stage: z.enum(IMPORT_STAGES),
    /** Bytes while reading, rows while checking, records while comparing and storing. */
    done: z.int().nullable(),
    total: z.int().nullable(),
  })
  .meta({ id: 'ImportProgress' });
export type ImportProgressDocument = z.infer<typeof ImportProgressDocument>;
