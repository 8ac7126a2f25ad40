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
/** One of the formats. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
