import { HttpException } from '@nestjs/common';
import { type Problem, ProblemException } from './problem.exception.js';

const NOT_FOUND: Problem = {
  status: 404,
  code: 'not-found',
  title: { nl: 'Niet gevonden', en: 'Not found' },
  detail: { nl: 'Op dit adres is niets te vinden.', en: 'There is nothing at this address.' },
};

const TOO_LARGE: Problem = {
  status: 413,
  code: 'too-large',
  title: { nl: 'Te groot', en: 'Too large' },
  detail: {
    nl: 'De verzonden gegevens zijn te groot. Verdeel ze over kleinere bestanden.',
    en: 'What was sent is too large. Divide it over smaller files.',
  },
};

const STORAGE_FULL: Problem = {
  status: 507,
  code: 'storage-full',
  title: { nl: 'De opslag is vol', en: 'The storage is full' },
  detail: {
    nl: 'De schijf van de database is vol. Er is niets half opgeslagen en wat er stond is heel; vraag de beheerder om ruimte te maken en probeer het opnieuw.',
    en: 'The disk of the database is full. Nothing was half saved, and what was there is whole; ask the administrator to make room, and try again.',
  },
};

const UNEXPECTED: Problem = {
  status: 500,
  code: 'unexpected',
  title: { nl: 'Er ging iets mis', en: 'Something went wrong' },
  detail: {
    nl: 'De server kon dit niet afmaken. Er is niets half opgeslagen; probeer het opnieuw of vraag de beheerder om het logboek.',
    en: 'The server could not finish this. Nothing was half saved; try again, or ask the administrator for the log.',
  },
};

function refusedRequest(status: number): Problem {
  const title = { nl: 'Ongeldig verzoek', en: 'Invalid request' };
  const detail = {
    nl: 'De server begrijpt dit verzoek niet. Controleer het adres en de verzonden gegevens.',
    en: 'The server does not understand this request. Check the address and what was sent.',
  };
  return { status, code: 'invalid-request', title, detail };
}

/** What the user is told about an error. Of an error of our own code that is no more than that there was one. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof ProblemException) return error.problem;
  if (isStorageFull(error)) return STORAGE_FULL;
  const status = statusOf(error);
  if (status === 404) return NOT_FOUND;
  if (status === 413) return TOO_LARGE;
  return status !== null && status >= 400 && status < 500 ? refusedRequest(status) : UNEXPECTED;
}

/** How SQLite, PostgreSQL and the file system say that there is no room. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['SQLITE_FULL', '53100', 'ENOSPC']);

function isStorageFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && NO_ROOM.has(error.code)) return true;
  return 'driverError' in error && isStorageFull(error.driverError);
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  // body-parser and Express mark the errors a request has caused with its status
  const marked = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof marked === 'number' ? marked : null;
}
