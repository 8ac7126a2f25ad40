import { type LocalText, type Problem, ProblemException } from '../http/problem.exception.js';
import type { ProfileFault } from './checked-profile.js';

/** Faults that a refusal names; the others are counted. */
const NAMED = 5;

type Words = Readonly<Record<ProfileFault['kind'], string>>;

const WORDS: { readonly nl: Words; readonly en: Words } = {
  nl: {
    pattern: 'het patroon is niet geldig of kan te lang duren',
    slow: 'het patroon kan te lang duren: gebruik minder herhalingen, of begin met ^',
    'too-many': 'te veel regels (hoogstens 100)',
    value: 'deze waarde kan niet',
  },
  en: {
    pattern: 'the pattern is not valid or could take too long',
    slow: 'the pattern could take too long: use fewer repeats, or begin with ^',
    'too-many': 'too many rules (100 at most)',
    value: 'this value is not possible',
  },
};

/** The refusal of a profile that can't be used. */
export function invalidProfile(faults: readonly ProfileFault[]): ProblemException {
  return refusal(422, 'profile-invalid', {
    title: { nl: 'Het profiel kan niet worden gebruikt', en: 'The profile cannot be used' },
    detail: {
      nl: faultList(faults, { rule: 'regel', more: 'en nog', words: WORDS.nl }),
      en: faultList(faults, { rule: 'rule', more: 'and more:', words: WORDS.en }),
    },
  });
}

interface FaultWords {
  readonly rule: string;
  readonly more: string;
  readonly words: Words;
}

function faultList(faults: readonly ProfileFault[], { rule, more, words }: FaultWords): string {
  const told = faults
    .slice(0, NAMED)
    .map((fault) => `${fault.field}${fault.rule === null ? '' : `, ${rule} ${fault.rule}`}: ${words[fault.kind]}`);
  const rest = faults.length - NAMED;
  return `${told.join('; ')}${rest > 0 ? `; ${more} ${rest}` : ''}.`;
}

export function unknownProfile(id: string): ProblemException {
  return refusal(404, 'unknown-profile', {
    title: { nl: 'Profiel niet gevonden', en: 'Profile not found' },
    detail: { nl: `Er is geen profiel ${id}.`, en: `There is no profile ${id}.` },
  });
}

export function profileExists(id: string): ProblemException {
  return refusal(409, 'profile-exists', {
    title: { nl: 'Dit profiel bestaat al', en: 'This profile exists already' },
    detail: {
      nl: `Er is al een profiel ${id}. Kies een andere naam.`,
      en: `There is a profile ${id}. Choose another id.`,
    },
  });
}

export function staleProfile(latest: number | null): ProblemException {
  return refusal(409, 'stale', {
    title: { nl: 'Het profiel is intussen gewijzigd', en: 'The profile was changed meanwhile' },
    detail: {
      nl: `Versie ${latest ?? '–'} is de nieuwste. Er is niets opgeslagen; haal die versie op en breng uw wijziging daarin aan.`,
      en: `Version ${latest ?? '–'} is the newest. Nothing was stored; fetch that version and make your change in it.`,
    },
  });
}

export function unreadableCalendar(): ProblemException {
  return refusal(422, 'calendar-unreadable', {
    title: { nl: 'Geen kalender', en: 'No calendar' },
    detail: {
      nl: 'In dit bestand staan geen afspraken, of meer dan een import aankan. Kies een kalenderbestand (.ics) met afspraken.',
      en: 'This file holds no events, or more than an import takes. Choose a calendar file (.ics) with events.',
    },
  });
}

function refusal(
  status: number,
  code: string,
  texts: { readonly title: LocalText; readonly detail: LocalText },
): ProblemException {
  return new ProblemException({ status, code, ...texts } satisfies Problem);
}
