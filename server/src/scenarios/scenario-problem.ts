import type { ChangeIssueDocument, ScenarioDocument } from '@evenkeel/shared/contract';
import { domainMessages } from '@evenkeel/shared/messages';
import { ProblemException } from '../http/problem.exception.js';

export function unknownScenario(id: string): ProblemException {
  return new ProblemException({
    status: 404,
    code: 'unknown-scenario',
    title: { nl: 'Scenario niet gevonden', en: 'Scenario not found' },
    detail: {
      nl: `Er is geen scenario ${id}. Misschien is het verwijderd.`,
      en: `There is no scenario ${id}. It may have been removed.`,
    },
  });
}

/** Somebody changed it meanwhile; `scenario` is as it is now. */
export function staleScenario(scenario: ScenarioDocument): ProblemException {
  const { changedBy } = scenario;
  const by = { nl: domainMessages.nl[`ownerRole.${changedBy}`], en: domainMessages.en[`ownerRole.${changedBy}`] };
  return new ProblemException({
    status: 409,
    code: 'stale',
    title: { nl: 'Intussen gewijzigd', en: 'Changed meanwhile' },
    detail: {
      nl: `Dit scenario is intussen gewijzigd (namens: ${by.nl}). Er is niets opgeslagen; bekijk wat er nu staat en doe het opnieuw.`,
      en: `This scenario was changed meanwhile (on behalf of: ${by.en}). Nothing was stored; look at what stands there now and do it again.`,
    },
    members: { scenario },
  });
}

/** A change that can't be made. */
export function refusedChange(issues: readonly ChangeIssueDocument[]): ProblemException {
  const refused = issues.filter(({ severity }) => severity === 'refused');
  const words = (language: 'nl' | 'en') =>
    refused.map(({ code }) => domainMessages[language][`changeIssue.${code}`]).join(' ');
  return new ProblemException({
    status: 422,
    code: 'refused-change',
    title: { nl: 'Deze wijziging kan niet', en: 'This change is not possible' },
    detail: { nl: words('nl'), en: words('en') },
    members: { issues },
  });
}

/** What was proposed stays as it was proposed. */
export function proposedScenario(): ProblemException {
  return new ProblemException({
    status: 409,
    code: 'proposed',
    title: { nl: 'Voorgesteld aan de commissie', en: 'Proposed to the committee' },
    detail: {
      nl: 'Dit scenario is aan de commissie voorgesteld en ligt vast. Trek het voorstel in om het te wijzigen.',
      en: 'This scenario was proposed to the committee and is frozen. Withdraw the proposal to change it.',
    },
  });
}
