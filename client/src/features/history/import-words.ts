import type { ImportLogDocument } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import { formatName, sourceName } from '../../ui/source-name.js';
import type { Text } from '../../ui/use-text.js';

/** The names of the files; what was typed by hand came from none. */
export function fileWords({ fileNames }: ImportLogDocument): string {
  return fileNames.filter((name) => name !== HAND_SOURCE).join(', ');
}

/** The format with the profile that was used, and the source systems where they are called otherwise. */
export function formatWords({ format, profileVersion, sources }: ImportLogDocument, text: Text): string {
  const systems = sources.map((source) => sourceName(source, text));
  return [...new Set([formatName(format, text), profileVersion, ...systems])].filter(Boolean).join(' · ');
}
