/** Words of the field that screen, command line and report share. ICU message format. */
export const terms = {
  'severity.amber': 'attention',
  'severity.red': 'high',
  'severity.hard': 'clash',
} as const;
