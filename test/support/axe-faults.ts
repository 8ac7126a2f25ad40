import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Parts of a screen with one name can't be told apart in a list of them; WCAG does not ask for it by itself. */
const BESIDES = { 'landmark-unique': { enabled: true } };

/** What axe finds against WCAG 2.2 AA and what is asked besides on the page, one line for each place. No screen has frames, so one pass in the page itself sees all of it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules: BESIDES }).withTags(WCAG_2_2_AA);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}
