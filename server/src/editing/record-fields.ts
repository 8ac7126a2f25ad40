/** The columns that together say when a series of meetings meets. */
export const SESSION_FIELDS = ['weeks', 'date', 'startTime', 'sessionsPerWeek', 'hoursPerSession'] as const;

/** Where a column speaks of other fields of a record than the one of its own name. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  weight: ['weightPercent'],
  due: ['dueOn', 'dueWeek'],
  week: ['dueWeek', 'dueOn'],
  chooseCourses: ['rule'],
  chooseEc: ['rule'],
  ...Object.fromEntries(SESSION_FIELDS.map((field) => [field, ['sessions']])),
};

/** The fields of a record that a column of the template speaks of, its own first. */
export function recordFieldsOf(field: string): readonly string[] {
  return FIELDS[field] ?? [field];
}
