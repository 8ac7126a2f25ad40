/** What kind of system a source is: which one is believed about a field depends on it. */
export const SOURCE_KINDS = [
  'prospectus',
  'student-system',
  'timetable',
  'learning-environment',
  'hand',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
