/** The forms in which a report can be had: how its file ends at the API, what a link to it says, and what the form is called for short. */
export const REPORT_FILES = [
  { format: 'pdf', ending: 'pdf', label: 'export.report.pdf', name: 'PDF' },
  { format: 'xlsx', ending: 'xlsx', label: 'export.report.xlsx', name: 'Excel' },
  { format: 'csv', ending: 'csv.zip', label: 'export.report.csv', name: 'CSV' },
  { format: 'json', ending: 'json', label: 'export.report.json', name: 'JSON' },
] as const;

/** What a form is called for short; a form that is not known here by the name it has in the data. */
export function reportFormName(format: string): string {
  return REPORT_FILES.find((file) => file.format === format)?.name ?? format;
}
