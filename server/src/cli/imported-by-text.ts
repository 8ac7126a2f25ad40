import { IMPORTED_BY, liveSourceIn } from '../import/imported-by.js';
import type { Say } from './texts/say.js';

const WAYS = Object.values(IMPORTED_BY);

/** How data were brought in, in words: from a screen, the command line, a live source; what is not known is said. */
export function importedByText(importedBy: string | null, say: Say): string {
  if (importedBy === null) return say('importedBy.unknown');
  const way = WAYS.find((known) => known === importedBy);
  if (way) return say(`importedBy.${way}`);
  const name = liveSourceIn(importedBy);
  return name === null ? importedBy : say('importedBy.live', { name });
}
