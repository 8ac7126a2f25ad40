import axe from 'axe-core';

/** What axe finds wrong, as rule and element; contrast is checked in a real browser, jsdom knows no colours. */
export async function accessibilityFaults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
