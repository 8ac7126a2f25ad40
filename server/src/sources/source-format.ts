import { SOURCE_FORMATS, type SourceFormat } from '@evenkeel/shared/schedule';

/** The format of this name; null when there is none. */
export function sourceFormat(name: string): SourceFormat | null {
  return SOURCE_FORMATS.find((format) => format === name.trim().toLowerCase()) ?? null;
}
