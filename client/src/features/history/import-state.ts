import type { ImportLogDocument } from '@evenkeel/shared/contract';
import type { Text } from '../../ui/use-text.js';

/** Whether an import still holds, in words. */
export function importState({ undoneBy, undoOf }: ImportLogDocument, text: Text): string {
  if (undoneBy !== null) return text('history.undoneBy', { id: undoneBy });
  return text(undoOf === null ? 'history.holds' : 'history.holdsUndo');
}
