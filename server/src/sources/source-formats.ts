/** The formats that files can be said to be in, whatever their content suggests. */
export const SOURCE_FORMATS = [
  'template',
  'icalendar',
  'ooapi',
  'canvas',
  'brightspace',
  'moodle',
  'open-university',
  'activity-counts',
  'enrolments',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The format of this name; null when there is none. */
export function sourceFormat(name: string): SourceFormat | null {
  return SOURCE_FORMATS.find((format) => format === name.trim().toLowerCase()) ?? null;
}
