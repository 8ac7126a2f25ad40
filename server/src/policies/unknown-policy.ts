import type { Problem } from '../http/problem.exception.js';

/** What a user is told when a set of thresholds is not there. */
export function unknownPolicy(id: string): Problem {
  return {
    status: 404,
    code: 'unknown-policy',
    title: { nl: 'Normenset niet gevonden', en: 'Policy not found' },
    detail: {
      nl: `Er is geen normenset ${id}. Kies er een uit data/policies, of voeg haar daar toe.`,
      en: `There is no policy ${id}. Choose one of data/policies, or add it there.`,
    },
  };
}
