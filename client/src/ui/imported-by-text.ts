import type { Text } from './use-text.js';

const WAYS = ['web', 'command-line', 'demo'] as const;
const LIVE = /^live: (?<name>.+)$/s;

/** How data were brought in: from a screen, the command line, a live source; what is not known is said. */
export function importedByText(importedBy: string | null, text: Text): string {
  const way = WAYS.find((known) => known === importedBy);
  if (way) return text(`importedBy.${way}`);
  const name = LIVE.exec(importedBy ?? '')?.groups?.['name'];
  if (name !== undefined) return text('importedBy.live', { name });
  return importedBy ?? text('importedBy.unknown');
}
