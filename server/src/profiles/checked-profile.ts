import type { ProfileRulesDocument } from '@evenkeel/shared/contract';
import type { z } from 'zod';
import { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import { patternCost } from '../sources/icalendar/profile/pattern-cost.js';
import type { ReadableProfile } from './shipped-profiles.js';

/** What is wrong with a profile, and where: `course`, rule 2. */
export interface ProfileFault {
  readonly field: string;
  /** From 1; null where the fault is in no rule of a list. */
  readonly rule: number | null;
  readonly kind: 'pattern' | 'slow' | 'too-many' | 'value';
}

/** Steps in one text: far above what the shipped patterns need, far below what is felt. */
const MOST_STEPS = 10_000_000;
const MOST_RULES = 100;

/** The profile, or what is wrong with it: nothing malformed, and no pattern that could take long on a hostile text. */
export function checkedProfile(rules: ProfileRulesDocument): ReadableProfile | readonly ProfileFault[] {
  const crowded = Object.entries(rules).flatMap(([field, value]): readonly ProfileFault[] =>
    Array.isArray(value) && value.length > MOST_RULES ? [{ field, rule: null, kind: 'too-many' }] : [],
  );
  if (crowded.length > 0) return crowded;
  const slow = patternsOf(rules).filter(({ pattern }) => patternCost(pattern) > MOST_STEPS);
  const read = CalendarProfile.safeParse(rules);
  const malformed = read.success ? [] : read.error.issues.map(faultOf);
  const faults = [
    ...malformed,
    ...slow
      .filter((one) => !malformed.some(({ field, rule }) => field === one.field && rule === one.rule))
      .map(({ field, rule }) => ({ field, rule, kind: 'slow' as const })),
  ];
  return faults.length > 0 || !read.success ? faults : { rules, profile: read.data };
}

interface PlacedPattern {
  readonly field: string;
  readonly rule: number;
  readonly pattern: string;
}

function patternsOf(rules: ProfileRulesDocument): readonly PlacedPattern[] {
  return Object.entries(rules).flatMap(([field, value]) => {
    if (!Array.isArray(value) || field === 'everyone') return [];
    return value.flatMap((one: unknown, index): readonly PlacedPattern[] => {
      const pattern = typeof one === 'string' ? one : patternIn(one);
      return pattern === null ? [] : [{ field, rule: index + 1, pattern }];
    });
  });
}

function patternIn(rule: unknown): string | null {
  return typeof rule === 'object' && rule !== null && 'pattern' in rule && typeof rule.pattern === 'string'
    ? rule.pattern
    : null;
}

function faultOf({ path }: z.core.$ZodIssue): ProfileFault {
  const [field, index, part] = path;
  const rule = typeof index === 'number' ? index + 1 : null;
  const isPattern = part === 'pattern' || (field === 'product' && rule !== null);
  return { field: String(field ?? ''), rule, kind: isPattern ? 'pattern' : 'value' };
}
