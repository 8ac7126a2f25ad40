import type { JobProblems } from './jobs.js';

/** What is said of a calculation that is not there, or can't be started. */
export const CALCULATION_PROBLEMS: JobProblems = {
  unknown: (id) => ({
    status: 404,
    code: 'unknown-calculation',
    title: { nl: 'Berekening niet gevonden', en: 'Calculation not found' },
    detail: {
      nl: `Er is geen berekening ${id}. Antwoorden worden een uur bewaard; vraag het opnieuw.`,
      en: `There is no calculation ${id}. Answers are kept for an hour; ask again.`,
    },
  }),
  busy: () => ({
    status: 503,
    code: 'calculations-busy',
    title: { nl: 'Te veel berekeningen', en: 'Too many calculations' },
    detail: {
      nl: 'Er wachten al tien berekeningen op hun beurt. Probeer het over een minuut opnieuw.',
      en: 'Ten calculations are waiting for their turn already. Try again in a minute.',
    },
  }),
};
