import { ProfileRulesDocument } from '@evenkeel/shared/contract';
import { z } from 'zod';

/** Far above the longest shipped profile. */
const LONGEST = 200_000;

const note = z.string().trim().max(200).nullable().default(null);

export const profilePath = z.object({ id: z.string().max(40) });
export type ProfilePath = z.infer<typeof profilePath>;

export const ProfileChangeBody = z
  .object({
    /** Null: back to the profile that comes with the program, or out of use. */
    rules: ProfileRulesDocument.nullable(),
    note,
    /** The newest version that was seen; when there is a newer one, the change is refused. */
    latest: z.int().min(0),
  })
  .meta({ id: 'ProfileChange' });
export type ProfileChangeBody = z.infer<typeof ProfileChangeBody>;

export const NewProfileBody = z.object({ rules: ProfileRulesDocument, note }).meta({ id: 'NewProfile' });
export type NewProfileBody = z.infer<typeof NewProfileBody>;

/** The form field beside the file. */
export const ProfileTrialBody = z
  .object({
    profile: z
      .string()
      .max(LONGEST)
      .transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.addIssue({ code: 'custom', message: 'not JSON' });
          return z.NEVER;
        }
      })
      .pipe(ProfileRulesDocument),
  })
  .meta({ id: 'ProfileTrialRequest' });
export type ProfileTrialBody = z.infer<typeof ProfileTrialBody>;
