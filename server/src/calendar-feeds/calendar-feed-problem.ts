import type { Problem } from '../http/problem.exception.js';

/** An address that is not known, or no more: which of the two is not told. */
export function unknownCalendar(): Problem {
  return {
    status: 404,
    code: 'unknown-calendar',
    title: { nl: 'Agenda niet gevonden', en: 'Calendar not found' },
    detail: {
      nl: 'Op dit adres is geen agenda, of het adres is ingetrokken. Vraag een nieuw adres.',
      en: 'There is no calendar at this address, or it was revoked. Ask for a new address.',
    },
  };
}
