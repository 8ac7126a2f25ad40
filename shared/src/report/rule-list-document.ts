import type { RuleDocument, RuleListDocument } from '../contract/index.js';
import { domainMessages } from '../messages/index.js';
import type { Policy } from '../policy/index.js';
import { type Detector, detectors, isAboutCommunication, type RuleId } from '../stressors/index.js';
import { settingDocument } from './policy-document.js';

/** The whole catalogue of stressors with the thresholds of a policy, in the order of the catalogue. */
export function ruleListDocument(policy: Policy): RuleListDocument {
  return { policyId: policy.id, rules: detectors.map((detector) => ruleDocument(detector, policy)) };
}

function ruleDocument({ id, settings, needs }: Detector, policy: Policy): RuleDocument {
  return {
    id,
    about: isAboutCommunication(id) ? 'communication' : 'teaching',
    title: inLanguages(id, 'title'),
    why: inLanguages(id, 'why'),
    settings: settings.map((setting) => settingDocument(policy, setting)),
    needs: [...needs],
  };
}

function inLanguages(id: RuleId, part: 'title' | 'why'): RuleDocument['title'] {
  return { nl: domainMessages.nl[`rule.${id}.${part}`], en: domainMessages.en[`rule.${id}.${part}`] };
}
