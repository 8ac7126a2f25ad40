import type { LeftOutCourse } from '@evenkeel/shared/calibration';
import type { CalibrationState } from '@evenkeel/shared/contract';
import type { LocalText, Problem } from '../http/problem.exception.js';
import { leftOutCourses } from './left-out.js';

interface Texts {
  readonly status: number;
  readonly title: LocalText;
  readonly detail: LocalText;
}

const NO_FIT: LocalText = { nl: 'Er is niets aan te passen', en: 'Nothing can be fitted' };
const DECIDED: LocalText = { nl: 'Er is intussen anders besloten', en: 'Something else was decided meanwhile' };

const TEXTS = {
  'no-activity': {
    status: 422,
    title: NO_FIT,
    detail: {
      nl: 'Er zijn geen activiteitstellingen opgeslagen. Lees een bestand in met vak, week of dag, en aantal.',
      en: 'No activity counts are stored. Import a file with course, week or day, and count.',
    },
  },
  'nothing-to-fit': {
    status: 422,
    title: NO_FIT,
    detail: {
      nl: 'Geen enkel vak heeft wisselende activiteit over minstens 8 weken en een toets daarin. Lees meer weken in, of het rooster dat bij de tellingen hoort.',
      en: 'No course has activity that varies over at least 8 weeks and an assessment in them. Import more weeks, or the schedule that belongs to the counts.',
    },
  },
  'calibration-running': {
    status: 409,
    title: { nl: 'Er loopt al een kalibratie', en: 'A calibration is running' },
    detail: {
      nl: 'Wacht tot die klaar is; de lijst toont daarna wat zij opleverde.',
      en: 'Wait until it has ended; the list then shows what it came to.',
    },
  },
  'calibration-too-large': {
    status: 422,
    title: { nl: 'De kalibratie is gestopt', en: 'The calibration was stopped' },
    detail: {
      nl: 'Zij vroeg te veel tijd of geheugen. Bewaar tellingen van minder vakken, of laat de beheerder meer geheugen toestaan.',
      en: 'It took too much time or memory. Keep counts of fewer courses, or have the administrator allow more memory.',
    },
  },
  'unknown-calibration': {
    status: 404,
    title: { nl: 'Kalibratie niet gevonden', en: 'Calibration not found' },
    detail: { nl: 'Er is geen kalibratie met dit nummer.', en: 'There is no calibration with this number.' },
  },
  stale: {
    status: 409,
    title: DECIDED,
    detail: {
      nl: 'Er is niets veranderd. Bekijk de lijst opnieuw en besluit dan.',
      en: 'Nothing was changed. Look at the list again and then decide.',
    },
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A refusal about a calibration. */
export function calibrationProblem(code: keyof typeof TEXTS): Problem {
  return { code, ...TEXTS[code] };
}

/** Nothing can be fitted, with the reason for each course. */
export function nothingToFit(leftOut: readonly LeftOutCourse[]): Problem {
  return { ...calibrationProblem('nothing-to-fit'), members: { leftOut: leftOutCourses(leftOut) } };
}

/** A decision that is no longer open, such as rejecting what was rejected. */
export function notOpen(state: CalibrationState): Problem {
  const words = { proposed: 'voorgesteld', accepted: 'aanvaard', rejected: 'afgewezen', superseded: 'vervangen' };
  return {
    status: 409,
    code: 'calibration-decided',
    title: { nl: 'Dit besluit is al genomen', en: 'This was decided already' },
    detail: { nl: `De kalibratie is al ${words[state]}.`, en: `The calibration is ${state} already.` },
  };
}
