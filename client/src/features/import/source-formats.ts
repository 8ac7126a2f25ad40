/** The formats that the user can name where the content of a file must not decide. */
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
