/** Where a column speaks of other fields of a record than the one of its own name. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  weight: ['weightPercent'],
  due: ['dueOn', 'dueWeek'],
  week: ['dueWeek', 'dueOn'],
  chooseCourses: ['rule'],
  chooseEc: ['rule'],
};

/** The fields of a record that a column of the template speaks of, its own first. */
export function recordFieldsOf(field: string): readonly string[] {
  return FIELDS[field] ?? [field];
}
