/** A text that names an assessment within a cohort. */
export function assessmentKey(courseCode: string, assessmentCode: string): string {
  return `${courseCode}/${assessmentCode}`;
}
