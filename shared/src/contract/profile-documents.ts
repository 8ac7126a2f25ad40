import { z } from 'zod';

/** One rule of a profile: a regular expression, where it looks, and what it stands for. */
export const ProfileRuleDocument = z
  .object({
    pattern: z.string(),
    from: z.string().optional(),
    is: z.string().optional(),
    code: z.string().optional(),
  })
  .meta({ id: 'ProfileRule' });

/** The rules by which a calendar is read, as in data/profiles. What else a profile may hold is kept as it is. */
export const ProfileRulesDocument = z
  .looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    product: z.array(z.string()),
    signs: z.array(ProfileRuleDocument),
    course: z.array(ProfileRuleDocument),
    type: z.array(ProfileRuleDocument),
    group: z.array(ProfileRuleDocument),
    everyone: z.array(z.string()),
    title: z.array(ProfileRuleDocument),
    deadline: z.array(ProfileRuleDocument),
    opening: z.array(ProfileRuleDocument),
  })
  .meta({ id: 'ProfileRules' });

export const ProfileLine = z
  .object({
    id: z.string(),
    name: z.string(),
    version: z.int(),
    /** Whether it was made or changed here; otherwise it is as it came with the program. */
    edited: z.boolean(),
  })
  .meta({ id: 'ProfileLine' });

/** `profiles`: the calendar profiles that hold, in order of name. */
export const ProfileListDocument = z.array(ProfileLine).meta({ id: 'ProfileList' });

export const ProfileVersionDocument = z
  .object({
    version: z.int(),
    /** Null: from here on the profile that comes with the program holds again. */
    rules: ProfileRulesDocument.nullable(),
    /** Null for the version that comes with the program. */
    editedAt: z.string().nullable(),
    note: z.string().nullable(),
    /** The version of the program's own profile at the time; null where it has none of this name. */
    shippedVersion: z.int().nullable(),
  })
  .meta({ id: 'ProfileVersion' });

/** One profile: the rules that hold, and every version there was, the newest first. */
export const ProfileDocument = ProfileLine.extend({
  rules: ProfileRulesDocument,
  /** The number of the newest version kept: a change says which one it was made from. */
  latest: z.int(),
  /** Whether the program has a profile of this name to go back to. */
  shipped: z.boolean(),
  versions: z.array(ProfileVersionDocument),
}).meta({ id: 'Profile' });

const found = z.object({ name: z.string(), events: z.int() });

export const TrialEventDocument = z
  .object({
    /** The line in the file at which the event begins. */
    line: z.int(),
    summary: z.string(),
    /** What of its description can be shown: labels, codes and numbers; words that may be names are left out. */
    excerpt: z.string(),
    missing: z.array(z.enum(['course', 'type'])),
  })
  .meta({ id: 'TrialEvent' });

/** What a profile makes of a calendar, with the events it does not understand. Nothing of it is stored. */
export const ProfileTrialDocument = z
  .object({
    /** Events in the file, and those of which the course is known: what an import says too. */
    read: z.int(),
    understood: z.int(),
    /** Events that can't be read or were cancelled, or only say that something opens: no profile makes meetings of them. */
    leftOut: z.int(),
    byField: z.object({ course: z.int(), type: z.int(), group: z.int(), deadline: z.int() }),
    /** Of each field, the events that each rule understood, in order of the rules. */
    byRule: z.record(z.string(), z.array(z.int())),
    courses: z.array(found),
    groups: z.array(found),
    types: z.array(found),
    /** How many courses and groups there are, also where the lists above were cut. */
    totals: z.object({ courses: z.int(), groups: z.int(), worklist: z.int() }),
    /** The first events that lack something, at most `totals.worklist` of them. */
    worklist: z.array(TrialEventDocument),
  })
  .meta({ id: 'ProfileTrial' });

export type ProfileRuleDocument = z.infer<typeof ProfileRuleDocument>;
export type ProfileRulesDocument = z.infer<typeof ProfileRulesDocument>;
export type ProfileLine = z.infer<typeof ProfileLine>;
export type ProfileDocument = z.infer<typeof ProfileDocument>;
export type ProfileVersionDocument = z.infer<typeof ProfileVersionDocument>;
export type ProfileTrialDocument = z.infer<typeof ProfileTrialDocument>;
export type TrialEventDocument = z.infer<typeof TrialEventDocument>;
