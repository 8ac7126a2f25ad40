import type { ImportFile } from '../sources/import-file.js';
import type { LiveRemark } from './live-source-fault.js';

/** What a source sent, or that it has nothing new. */
export type FetchedContent =
  | { readonly kind: 'not-changed'; readonly status: number }
  | {
      readonly kind: 'content';
      readonly status: number;
      readonly files: readonly ImportFile[];
      /** As it came over the line, unpacked. */
      readonly bytes: number;
      readonly hash: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly remarks: readonly LiveRemark[];
    };

export type NewContent = Extract<FetchedContent, { kind: 'content' }>;
