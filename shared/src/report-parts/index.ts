/** The parts of a report, in order. */
export const REPORT_SECTIONS = [
  'finding',
  'balance',
  'heat',
  'pathways',
  'profiles',
  'hotspots',
  'teaching',
  'communication',
  'resources',
  'changes',
  'comparison',
  'data',
  'definitions',
  'policy',
] as const;
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

/** The forms in which a report can be had. */
export const REPORT_FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
