import type { TrackedFindingDocument } from '@evenkeel/shared/contract';
import { ProblemException } from '../http/problem.exception.js';

export function unknownFinding(id: string): ProblemException {
  return new ProblemException({
    status: 404,
    code: 'unknown-finding',
    title: { nl: 'Stressor niet gevonden', en: 'Stressor not found' },
    detail: {
      nl: `Er is in dit studiejaar geen stressor ${id} gevonden met de gebruikelijke keuzevakken.`,
      en: `No stressor ${id} was found in this year with the usual options.`,
    },
  });
}

/** Somebody decided on these meanwhile; `findings` are as they are now. */
export function staleFindings(findings: readonly TrackedFindingDocument[]): ProblemException {
  const count = findings.length;
  return new ProblemException({
    status: 409,
    code: 'stale',
    title: { nl: 'Intussen gewijzigd', en: 'Changed meanwhile' },
    detail: {
      nl: `${count === 1 ? 'Een stressor is' : `${count} stressoren zijn`} intussen door een ander gewijzigd. Er is niets opgeslagen; bekijk wat er nu staat en beslis opnieuw.`,
      en: `${count === 1 ? 'One stressor was' : `${count} stressors were`} changed by somebody else meanwhile. Nothing was stored; look at what stands there now and decide again.`,
    },
    members: { findings },
  });
}

export function reasonMissing(): ProblemException {
  return new ProblemException({
    status: 422,
    code: 'reason-missing',
    title: { nl: 'Reden ontbreekt', en: 'Reason missing' },
    detail: {
      nl: 'Wie een stressor aanvaardt, zegt waarom. Vul een reden in.',
      en: 'Whoever accepts a stressor says why. Give a reason.',
    },
  });
}
