import type { Problem } from '../http/problem.exception.js';

/** A report that could not be made; the other formats may still do. */
export function failedReport(): Problem {
  return {
    status: 500,
    code: 'report-failed',
    title: { nl: 'Rapport niet gemaakt', en: 'Report not made' },
    detail: {
      nl: 'Het rapport kon niet worden gemaakt en er is niets opgeslagen. Probeer het opnieuw, of kies een ander formaat: XLSX, CSV en JSON hebben dezelfde inhoud.',
      en: 'The report could not be made and nothing was stored. Try again, or choose another format: XLSX, CSV and JSON have the same contents.',
    },
  };
}
