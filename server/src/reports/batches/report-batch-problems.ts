import type { Problem } from '../../http/problem.exception.js';
import type { JobProblems } from '../../jobs/jobs.js';

/** What is said of a batch that is not there, or can't be started. */
export const BATCH_PROBLEMS: JobProblems = {
  unknown: (id) => ({
    status: 404,
    code: 'unknown-report-batch',
    title: { nl: 'Reeks rapporten niet gevonden', en: 'Batch of reports not found' },
    detail: {
      nl: `Er is geen reeks rapporten ${id}. Een reeks is een uur op te halen; de rapporten zelf staan in de lijst van elke opleiding.`,
      en: `There is no batch of reports ${id}. A batch can be fetched for an hour; the reports themselves are in the list of each programme.`,
    },
  }),
  busy: () => ({
    status: 503,
    code: 'report-batches-busy',
    title: { nl: 'Te veel reeksen rapporten', en: 'Too many batches of reports' },
    detail: {
      nl: 'Er wachten al tien reeksen rapporten op hun beurt. Probeer het over een paar minuten opnieuw.',
      en: 'Ten batches of reports are waiting for their turn already. Try again in a few minutes.',
    },
  }),
};

export function noArchive(): Problem {
  return {
    status: 404,
    code: 'no-archive',
    title: { nl: 'Geen archief', en: 'No archive' },
    detail: {
      nl: 'Van deze reeks is er geen archief, nog niet of niet meer. De rapporten die gemaakt zijn staan in de lijst van elke opleiding.',
      en: 'There is no archive of this batch, not yet or no more. The reports that were made are in the list of each programme.',
    },
  };
}

export function noProgrammes(year: string): Problem {
  return {
    status: 404,
    code: 'no-programmes',
    title: { nl: 'Geen opleidingen', en: 'No programmes' },
    detail: {
      nl: `Geen opleiding heeft vakken in ${year}; er is niets gemaakt. Importeer eerst een rooster van dat jaar.`,
      en: `No programme has courses in ${year}; nothing was made. Import a schedule of that year first.`,
    },
  };
}
