import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const YEAR = '/programmes/BSC-SEC/years/2026-2027';

describe('a director who tries what moving deadlines does', () => {
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    browsing = await startBrowsing();
    page = await browsing.newPage();
  });
  afterAll(() => browsing?.stop());

  const essay = (of: Page) => of.getByRole('button', { name: /^Essay on the conflict, / });
  const ledger = () => page.locator('.ledger li');
  const daysOf = async (item: Locator) => (await item.getAttribute('aria-label')) ?? '';

  it('begins a scenario from the navigation', async () => {
    await page.goto(`${browsing.server.url}${YEAR}?lang=en`);
    await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
    await page.getByLabel('Name').fill('Essay later');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Essay later · / }).waitFor();
    await page.getByLabel('Term').selectOption({ label: 'semester 1' });
    await essay(page).waitFor();
  });

  it('drags a deadline, and reads at once what it does', async () => {
    await essay(page).scrollIntoViewIfNeeded();
    const box = await essay(page).boundingBox();
    if (!box) throw new Error('The essay is not drawn');
    await page.mouse.move(box.x + 5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + 70, box.y + box.height / 2, { steps: 4 });
    const carried = await daysOf(essay(page));
    await page.mouse.up();
    await ledger().first().waitFor();
    expect(carried).not.toContain('17 Dec');
    expect(await ledger().first().textContent()).toContain(carried.replace('Essay on the conflict, ', ''));
    await page.locator('.ba-before').first().waitFor({ state: 'attached' });
  });

  it('takes it back and makes it again', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: /^Essay on the conflict, Thu 17 Dec/ }).waitFor();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await ledger().first().waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await ledger().first().waitFor({ state: 'detached' });
  });

  it('carries it by keyboard alone, and hears where it is', async () => {
    await essay(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByRole('status').filter({ hasText: 'Essay on the conflict: Thu 10 Dec' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Essay on the conflict, Thu 17 Dec/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await ledger().filter({ hasText: 'Thu 10 Dec' }).waitFor();
  });

  it('changes something else in a dialog, is told what stands in the way, and gives a reason', async () => {
    await page.locator('summary', { hasText: 'As a list, with what has no date' }).click();
    await page.getByRole('button', { name: 'Move or change Policy paper, Case Study: Syria & Iraq' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Date').fill('2027-01-09');
    await dialog.getByText('No working day: a weekend, a holiday or a vacation.').waitFor();
    await dialog.getByLabel('What to change').selectOption('weight');
    await dialog.getByLabel('Weight in percent').fill('500');
    expect(await dialog.getByRole('button', { name: 'Put in the scenario' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Weight in percent').fill('12,5');
    await dialog.getByLabel('Reason').fill('Less for the same paper');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Put in the scenario' }).click();
    await dialog.waitFor({ state: 'detached' });
    await ledger().filter({ hasText: '12.5 %' }).waitFor();
    expect(await ledger().nth(1).getByLabel('Reason').inputValue()).toBe('Less for the same paper');
  });

  it('says who was first when two change it', async () => {
    const other = await browsing.newPage();
    await other.goto(page.url());
    await essay(other).waitFor();
    await page.getByRole('button', { name: /^Restore: Policy paper/ }).click();
    await ledger().nth(1).waitFor({ state: 'detached' });
    await other.getByRole('button', { name: 'Undo', exact: true }).click();
    await other.getByRole('alert').waitFor();
    expect(await other.locator('.ledger li').count()).toBe(1);
    await other.close();
  });

  it('is readable and usable at 320 px', async () => {
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('proposes it, after which it stays as it was', async () => {
    await page.getByRole('button', { name: 'Propose to the committee' }).click();
    await page.getByText(/^Proposed to the committee on /).waitFor();
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
  });

  it('lets the fewest moves be looked for, with proof, and opens a plan as a scenario', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/scenarios/rebalance?lang=en`);
    await page.getByLabel('Moves, at most').selectOption('2');
    await page.getByRole('button', { name: 'Look for moves' }).click();
    await page.getByRole('heading', { name: 'What each number of moves can do' }).waitFor();
    expect(await page.getByRole('cell', { name: 'proved: nothing is better' }).count()).toBe(3);
    await page.getByText('The plan with 2 moves').click();
    await page.getByText('In this order each beginning is a plan of its own').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open as a scenario' }).last().click();
    await ledger().nth(1).waitFor();
    expect(await ledger().count()).toBe(2);
  });

  it('answers a wish with the moves that do it, or with the week that stays heavier', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/scenarios/rebalance?lang=en`);
    await page.getByLabel('Moves, at most').selectOption('1');
    const wish = async (hours: string) => {
      await page.getByLabel('Wish: no week above (h)').selectOption(hours);
      await page.getByRole('button', { name: 'Look for moves' }).click();
      await page.getByRole('heading', { name: `No week above ${hours} h` }).waitFor();
      return page.getByRole('region', { name: `No week above ${hours} h` });
    };
    expect(await (await wish('57')).textContent()).toContain('One move does it.');
    const refused = (await (await wish('50')).textContent()) ?? '';
    expect(refused).toContain('That cannot be done, however deadlines move');
    expect(refused).toContain('week 46 of year of study 2');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('leaves a deadline where it is when asked, and tells what another day would cost', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/scenarios/rebalance?lang=en`);
    await page.getByLabel('Moves, at most').selectOption('1');
    await page.getByRole('button', { name: 'Look for moves' }).click();
    await page.getByRole('button', { name: /^Leave Threat analysis .* where it is, and look again$/ }).click();
    await page.getByRole('button', { name: 'Let Threat analysis (SEC205) go' }).waitFor();
    await page.getByText('23 deadlines can move.').waitFor();
    await page.getByLabel('Deadline', { exact: true }).selectOption('SEC205/LAB');
    await page.getByRole('button', { name: 'What if it could move?' }).click();
    const freed = page.getByRole('region', { name: 'If Threat analysis (SEC205) could move' });
    expect(await freed.textContent()).toMatch(/Then [\d,]+ weighted hours .* are left at the least: [\d,]+ fewer/);
    await page.getByLabel('Deadline', { exact: true }).selectOption('SEC101/REP');
    await page.getByLabel('To', { exact: true }).selectOption('2026-09-30');
    await page.getByRole('button', { name: 'What if it were there?' }).click();
    await page.getByRole('heading', { name: /^If Reading report \(SEC101\) were on Wed 30 Sep/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('brings a year plan in balance, and hears why it cannot be done', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/scenarios/curriculum?lang=en`);
    await page.getByLabel('Courses before Case Study: Syria & Iraq').fill('SEC101');
    await page.getByRole('button', { name: 'Bring in balance' }).click();
    await page.getByText('nothing is better: that is proved').waitFor();
    await page.getByLabel('EC in a block, at most').selectOption('10');
    await page.getByRole('button', { name: 'Bring in balance' }).click();
    await page.getByText('a block has at most 10 EC').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('opens a suggestion of a heavy week as a scenario, and compares the two', async () => {
    await page.goto(`${browsing.server.url}${YEAR}/cohorts/1/weeks/2026-W51?lang=en`);
    await page.locator('.suggestion-button').first().click();
    await page.getByText(/other cohort/).waitFor();
    await page.getByRole('button', { name: 'Open as a scenario' }).click();
    await ledger().first().waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Scenarios', exact: true }).click();
    await page
      .getByRole('checkbox', { name: /^Compare / })
      .nth(1)
      .waitFor();
    for (const choice of await page.getByRole('checkbox', { name: /^Compare / }).all()) await choice.check();
    await page.getByRole('link', { name: /^Compare \d scenarios$/ }).click();
    await page.getByRole('heading', { name: 'Measures of the programme' }).waitFor();
    expect(await page.getByRole('columnheader').filter({ hasText: 'Essay later' }).count()).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
