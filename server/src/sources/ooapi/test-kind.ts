import { isExamKind, kindInTitle } from '../kinds/kind-in-title.js';
import { TEST_TYPES } from './component-type.js';

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
  const named = kindInTitle(title ?? '', 'any-words');
  const told = named !== null && handedIn && named !== 'oral-exam' && isExamKind(named) ? null : named;
  return { kind: told?.replace('-', ' ') ?? (handedIn ? 'assignment' : 'written exam'), stated: false };
}
