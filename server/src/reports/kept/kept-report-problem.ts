import type { Problem } from '../../http/problem.exception.js';

export function unknownReport(id: string): Problem {
  return {
    status: 404,
    code: 'unknown-report',
    title: { nl: 'Rapport niet gevonden', en: 'Report not found' },
    detail: {
      nl: `Er is geen bewaard rapport ${id}. Kies er een uit de lijst van de opleiding.`,
      en: `There is no kept report ${id}. Choose one from the list of the programme.`,
    },
  };
}
