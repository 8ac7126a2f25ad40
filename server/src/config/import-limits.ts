/** How much an import may take; above it the import is refused and nothing is changed. */
export interface ImportLimits {
  /** Of each file, and of the files of an import together. */
  readonly uploadMegabytes: number;
  readonly seconds: number;
  /** Of the process that does the work. */
  readonly memoryMegabytes: number;
}

const UPLOAD_MEGABYTES = 20;
const MEMORY_MEGABYTES = 512;
const SECONDS = 30;

/** The limits where nothing is set. Time and memory grow with the size of the files that are let in. */
export function importLimits(set: { readonly [K in keyof ImportLimits]?: number | undefined } = {}): ImportLimits {
  const uploadMegabytes = set.uploadMegabytes ?? UPLOAD_MEGABYTES;
  const share = Math.max(1, uploadMegabytes / UPLOAD_MEGABYTES);
  return {
    uploadMegabytes,
    seconds: set.seconds ?? Math.round(SECONDS * share),
    memoryMegabytes: set.memoryMegabytes ?? Math.round(MEMORY_MEGABYTES * share),
  };
}

/** Names the limits where Nest hands them out. */
export const IMPORT_LIMITS = Symbol('ImportLimits');
