import type { EditKind } from '@evenkeel/shared/contract';

export type { EditKind };

/** The tables in the order of the tabs; the contract itself would bring its schemas into the browser. */
export const EDIT_KINDS: readonly EditKind[] = [
  'courses',
  'offerings',
  'activities',
  'assessments',
  'calendar',
  'optionGroups',
  'programmes',
];
