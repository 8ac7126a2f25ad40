import { z } from 'zod';
import type { StudentProfile } from '../schedule/index.js';

/** Profiles that could be read, or every fault found in them. */
export type ParsedProfiles =
  | { readonly kind: 'profiles'; readonly profiles: readonly StudentProfile[] }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const texts = z.strictObject({ nl: z.string().min(1).max(600), en: z.string().min(1).max(600) });
const part = (most: number) => z.number().positive().max(most).nullable().default(null);

const profileFile = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    name: texts,
    why: texts,
    ecShare: part(1),
    weekHours: part(100),
    timeFactor: z.number().min(1).max(3).nullable().default(null),
    carriesResit: z.boolean().default(false),
    examDaysApart: z.int().min(1).max(14).nullable().default(null),
    commute: z
      .strictObject({ home: z.string().min(1).max(80), hours: z.number().positive().max(5) })
      .nullable()
      .default(null),
  })
  .refine(changesSomething, { message: 'changes nothing: give at least one of its numbers' });

function changesSomething(profile: Omit<StudentProfile, 'name' | 'why'>): boolean {
  const { ecShare, weekHours, timeFactor, carriesResit, examDaysApart, commute } = profile;
  return carriesResit || [ecShare, weekHours, timeFactor, examDaysApart, commute].some((value) => value !== null);
}

/** The student profiles of `data/student-profiles/*.json` (already parsed as JSON), in the order given. Faults name the file and the place. */
export function parseStudentProfiles(
  files: readonly { readonly name: string; readonly json: unknown }[],
): ParsedProfiles {
  const profiles: StudentProfile[] = [];
  const faults: string[] = [];
  for (const { name, json } of files) {
    const read = profileFile.safeParse(json);
    if (!read.success)
      faults.push(...read.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`));
    else if (profiles.some(({ id }) => id === read.data.id))
      faults.push(`${name}: there is already a profile ${read.data.id}`);
    else profiles.push(read.data);
  }
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'profiles', profiles };
}
