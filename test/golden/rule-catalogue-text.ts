import type { RuleDocument, RuleListDocument, SettingDocument } from '@evenkeel/shared/contract';
import { domainMessages } from '@evenkeel/shared/messages';
import { createIntl } from '@formatjs/intl';

const messages = domainMessages.en;
const intl = createIntl({ locale: 'en', messages });

const HEAD = `# The catalogue of stressors

Made from the catalogue itself, as screens, API (\`GET /api/v1/rules\`) and reports are: do not edit. The thresholds are those of
\`nl-default\`; grade A is a law or a rule of an institution, B research or the default of a product, C a local setting. A rule that lacks the data
it needs says that it cannot tell; it never says "fine".
`;

/** The catalogue as a page to read. */
export function ruleCatalogueText({ rules }: RuleListDocument): string {
  const part = (about: RuleDocument['about']) => rules.filter((rule) => rule.about === about).map(ruleText);
  return [HEAD, '## In teaching\n', ...part('teaching'), '## In communication\n', ...part('communication')].join('\n');
}

function ruleText({ id, title, why, settings, needs }: RuleDocument): string {
  const data = needs.map((need) => messages[`missing.${need}`]).join(', ');
  return [
    `### ${id} ${title.en}\n`,
    `${why.en}\n`,
    ...(settings.length > 0 ? [`${settings.map(settingText).join('\n')}\n`] : []),
    ...(data === '' ? [] : [`Data needed: ${data}.\n`]),
  ].join('\n');
}

function settingText({ id, value, unit, grade, citation }: SettingDocument): string {
  const amount = intl.formatMessage({ id: `amount.${unit}` }, { value });
  return `- ${messages[`setting.${id}`]}: ${amount} (${grade}; ${citation.text.en}, read ${citation.readOn})`;
}
