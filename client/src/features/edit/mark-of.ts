import { GIVEN_BACK_SOURCE, HAND_SOURCE } from '@evenkeel/shared/schedule';
import type { RowDraft } from './edits.js';

/** What stands below a cell that was typed by hand; null for one that comes from a source. */
export type Mark = 'hand' | 'givenBack' | 'giving';

export function markOf({ base, cells, giveBack }: RowDraft, field: string): Mark | null {
  if (base === null || field in cells) return null;
  if (giveBack.includes(field)) return 'giving';
  const isOpen = (base.cells[field] ?? '') === '';
  const source = base.fieldSources[field]?.source ?? (isOpen ? null : base.source.source);
  if (source === HAND_SOURCE) return 'hand';
  return source === GIVEN_BACK_SOURCE ? 'givenBack' : null;
}
