import { TEST_TYPES } from './component-type.js';

const TITLES: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/\b(oral|mondeling\w*)\b/i, 'oral exam'],
  [/\b(\w*scriptie|thesis|dissertation)\b/i, 'thesis'],
  [/\b(\w*presentati(?:on|e)|pitch|poster)\b/i, 'presentation'],
  [/\b(portfolio|logboek|logbook)\b/i, 'portfolio'],
  [/\b(\w*tentamen|\w*exam(?:en|s)?|toets|\w*test)\b/i, 'written exam'],
  [/\b(essay|\w*paper|werkstuk|betoog)\b/i, 'paper'],
  [/\b(\w*verslag|\w*rapport|\w*report)\b/i, 'report'],
  [/\b(project|\w*project)\b/i, 'project'],
  [/\b(quiz\w*)\b/i, 'quiz'],
  [/\b(practical|practicum|lab)\b/i, 'practical'],
  [/\b(\w*opdracht\w*|assignments?|homework|casus|case)\b/i, 'assignment'],
];

/** What is known about a test, in order of how much it says. */
export interface TestFacts {
  readonly type: string;
  readonly title: string | null;
  readonly sitting: 'sat' | 'handed-in' | 'undated';
}

/** The kind of a test in the words of the template; `stated` is false where it was taken from its title or its dates. */
export function testKind({ type, title, sitting }: TestFacts): { readonly kind: string; readonly stated: boolean } {
  const stated = TEST_TYPES[type];
  if (stated !== undefined) return { kind: stated, stated: true };
  const handedIn = sitting === 'handed-in';
  const named = TITLES.find(([pattern, kind]) => pattern.test(title ?? '') && !(handedIn && kind === 'written exam'));
  return { kind: named?.[1] ?? (handedIn ? 'assignment' : 'written exam'), stated: false };
}
