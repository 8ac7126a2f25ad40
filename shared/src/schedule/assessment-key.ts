/** A text that names an assessment within an academic year. */
export function assessmentKey(courseCode: string, assessmentCode: string): string {
  return `${courseCode}/${assessmentCode}`;
}
