import { type DomainMessageKey, domainMessages, type Language } from '@evenkeel/shared/messages';
import type { SettingFault } from '@evenkeel/shared/policy';
import { ProblemException } from '../http/problem.exception.js';

/** Faults that a refusal names; the others are counted. */
const NAMED = 5;

const WORDS = {
  nl: {
    'too-low': 'ten minste',
    'too-high': 'ten hoogste',
    'not-whole': 'een heel getal, zoals',
    'at-most': 'niet hoger dan',
    'at-least': 'niet lager dan',
    more: 'en nog',
  },
  en: {
    'too-low': 'at least',
    'too-high': 'at most',
    'not-whole': 'a whole number, such as',
    'at-most': 'not above',
    'at-least': 'not below',
    more: 'and more:',
  },
} as const;

/** The refusal of thresholds that contradict each other or cannot be. */
export function invalidPolicy(faults: readonly SettingFault[]): ProblemException {
  return new ProblemException({
    status: 422,
    code: 'policy-invalid',
    title: { nl: 'Deze drempels kunnen niet', en: 'These thresholds are not possible' },
    detail: { nl: faultList(faults, 'nl'), en: faultList(faults, 'en') },
    members: { faults },
  });
}

function faultList(faults: readonly SettingFault[], language: Language): string {
  const words = WORDS[language];
  const label = (key: DomainMessageKey) => domainMessages[language][key];
  const told = faults.slice(0, NAMED).map((fault) => {
    const other = fault.kind === 'out-of-order' ? ` (${label(`setting.${fault.other}`)})` : '';
    const must = words[fault.kind === 'out-of-order' ? fault.must : fault.kind];
    return `${label(`setting.${fault.setting}`)}: ${must} ${fault.limit}${other}`;
  });
  const rest = faults.length - NAMED;
  return `${told.join('; ')}${rest > 0 ? `; ${words.more} ${rest}` : ''}.`;
}

/** Somebody changed the thresholds meanwhile; the fresh ones are to be fetched. */
export function stalePolicy(version: number): ProblemException {
  return new ProblemException({
    status: 409,
    code: 'stale',
    title: { nl: 'De drempels zijn intussen gewijzigd', en: 'The thresholds were changed meanwhile' },
    detail: {
      nl: 'Er is niets opgeslagen. Bekijk de drempels die nu gelden en breng uw wijziging daarin aan.',
      en: 'Nothing was stored. Look at the thresholds that hold now and make your change in them.',
    },
    members: { version },
  });
}
