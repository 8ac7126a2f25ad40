/** How much of a file is read: well above a whole university, far below what a hostile file would like to fill. */
export const LIMITS = {
  files: 20,
  fileBytes: 20 * 1024 * 1024,
  rows: 200_000,
  /** Of a table: Excel's own limit. A university has 350,000 enrolments a year. */
  tableRows: 1_048_576,
  columns: 2_000,
  /** Places up to the last filled cell of each row: a few far-off cells must not become a huge table. */
  cells: 8_000_000,
  /** Excel's own limit for the text of a cell. */
  cellLength: 32_767,
  /** Different texts of a workbook: each takes its time before a row is read. */
  sharedStrings: 1_000_000,
  zipEntries: 2_000,
  unzippedBytes: 200 * 1024 * 1024,
  /** A part that unpacks to more than this many times its size is a bomb once it is also big. */
  zipRatio: 250,
  zipRatioFromBytes: 10 * 1024 * 1024,
  jsonDepth: 64,
  /** Texts, numbers, objects and arrays together: above what 20 MB of real data hold. */
  jsonValues: 4_000_000,
  jsonTextLength: 1_000_000,
} as const;
