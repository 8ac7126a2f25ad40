/** How much of a file is read: well above a whole university, far below what a hostile file would like to fill. */
export interface Limits {
  readonly files: number;
  readonly fileBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Places up to the last filled cell of each row: a few far-off cells must not become a huge table. */
  readonly cells: number;
  /** Excel's own limit for the text of a cell. */
  readonly cellLength: number;
  readonly zipEntries: number;
  readonly unzippedBytes: number;
  /** A part that unpacks to more than this many times its size is a bomb once it is also big. */
  readonly zipRatio: number;
  readonly zipRatioFromBytes: number;
  readonly jsonDepth: number;
  /** Texts, numbers, objects and arrays together: above what an upload of real data holds. */
  readonly jsonValues: number;
  readonly jsonTextLength: number;
}

export const MEGABYTE = 1024 * 1024;

export const DEFAULT_UPLOAD_MEGABYTES = 20;

/** The limits for uploads of this many megabytes: what grows with the size of a file grows along, never below the default. */
export function limitsFor(uploadMegabytes: number): Limits {
  const share = Math.max(1, uploadMegabytes / DEFAULT_UPLOAD_MEGABYTES);
  return {
    files: 20,
    fileBytes: uploadMegabytes * MEGABYTE,
    // a row of a big file may be as short as fifty bytes
    rows: 200_000 + Math.max(0, uploadMegabytes - DEFAULT_UPLOAD_MEGABYTES) * 22_500,
    columns: 2_000,
    cells: Math.round(share * 8_000_000),
    cellLength: 32_767,
    zipEntries: 2_000,
    unzippedBytes: Math.round(share * 200) * MEGABYTE,
    zipRatio: 250,
    zipRatioFromBytes: 10 * MEGABYTE,
    jsonDepth: 64,
    jsonValues: Math.round(share * 4_000_000),
    jsonTextLength: 1_000_000,
  };
}

/** The limits that hold in this process. */
export const LIMITS: Limits = { ...limitsFor(DEFAULT_UPLOAD_MEGABYTES) };

/** Lets other limits hold from now on: called once, before any file is read. */
export function holdLimits(limits: Limits): void {
  Object.assign(LIMITS, limits);
}
