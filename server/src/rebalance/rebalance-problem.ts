import type { Problem } from '../http/problem.exception.js';

export function unknownRebalance(id: string): Problem {
  return {
    status: 404,
    code: 'unknown-rebalance',
    title: { nl: 'Berekening niet gevonden', en: 'Calculation not found' },
    detail: {
      nl: `Er is geen berekening ${id}. Antwoorden worden een uur bewaard; vraag het opnieuw.`,
      en: `There is no calculation ${id}. Answers are kept for an hour; ask again.`,
    },
  };
}

export function rebalanceBusy(): Problem {
  return {
    status: 503,
    code: 'rebalance-busy',
    title: { nl: 'Te veel berekeningen', en: 'Too many calculations' },
    detail: {
      nl: 'Er wachten al tien berekeningen op hun beurt. Probeer het over een minuut opnieuw.',
      en: 'Ten calculations are waiting for their turn already. Try again in a minute.',
    },
  };
}
