import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.js';
import { type Browsing, startBrowsing } from '../support/browsing.js';

jest.setTimeout(120_000);

const YEAR = '/programmes/BSC-SEC/years/2026-2027';
const OPEN_UNIVERSITY = '/programmes/OU-2014J/years/2014-2015';

/** Each screen with what stands on it once it is there. */
const SCREENS = [
  { name: 'programmes', path: '/', ready: '.card' },
  { name: 'overview', path: YEAR, ready: '.heat-table td' },
  { name: 'overview with options', path: OPEN_UNIVERSITY, ready: '.heat-table td' },
  { name: 'week', path: `${YEAR}/cohorts/1/weeks/2026-W51`, ready: '.summary-hours' },
  { name: 'vacation week', path: `${YEAR}/cohorts/2/weeks/2026-W53`, ready: '.summary-hours' },
  { name: 'stressors', path: `${YEAR}/stressors`, ready: '.stressor-table td' },
  { name: 'thresholds', path: '/programmes/BSC-SEC/policy', ready: '.setting-group' },
  { name: 'live sources', path: '/data/live', ready: 'main .panel button' },
  { name: 'import', path: '/data/imports', ready: 'input[type=file]' },
  { name: 'import history', path: '/data/history', ready: '.history-link' },
  { name: 'one import', path: '/data/history/1', ready: '.changes' },
  { name: 'sources', path: '/data/sources', ready: '.table' },
  {
    name: 'history of an assessment',
    path: '/data/assessments/BSC-SEC/2026-2027/SEC104/INT',
    ready: '.timeline',
  },
  { name: 'calendar profiles', path: '/data/profiles', ready: '.table' },
  { name: 'calendar profile', path: '/data/profiles/ade', ready: '.rule-pattern' },
  { name: 'edit', path: '/data/edit', ready: '.edit-table td' },
  { name: 'calibration', path: '/data/calibration', ready: '.notice-empty' },
  { name: 'the scenarios', path: `${YEAR}/scenarios`, ready: '.scenario-form' },
  { name: 'the fewest moves', path: `${YEAR}/scenarios/rebalance`, ready: 'form button[type=submit]' },
  { name: 'the year plan', path: `${YEAR}/scenarios/curriculum`, ready: '.table td input' },
  { name: 'reports', path: `${YEAR}/reports`, ready: '.report-sections' },
  { name: 'how it works', path: '/documentation', ready: '.documentation-profiles' },
  { name: 'a page that does not exist', path: '/nowhere', ready: 'h1' },
] as const;

const LANGUAGES = ['nl', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

describe('every screen', () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowsing();
  });
  afterAll(() => browsing?.stop());

  async function visit(path: string, ready: string, options: Parameters<Browsing['newPage']>[0]): Promise<Page> {
    const page = await browsing.newPage({ reducedMotion: 'reduce', ...options });
    await page.goto(`${browsing.server.url}${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    return page;
  }

  type Screen = (typeof SCREENS)[number];

  async function hasNoFault({ path, ready }: Screen, language: string): Promise<void> {
    const page = await visit(`${path}?lang=${language}`, ready, {});
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
      expect({ language, scheme, faults: await axeFaults(page) }).toEqual({ language, scheme, faults: [] });
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  }

  async function needsNoScrolling({ path, ready }: Screen): Promise<void> {
    const page = await visit(path, ready, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  }

  // at once, since each page has a process of its own
  it.each(SCREENS)(
    'has no fault against WCAG 2.2 AA in both languages, light and dark, and fits 320 pixels: $name',
    async (screen) => {
      await Promise.all([...LANGUAGES.map((language) => hasNoFault(screen, language)), needsNoScrolling(screen)]);
    },
  );

  it.each(SCHEMES)('has no fault with an explanation open: %s', async (scheme) => {
    const page = await visit(`${YEAR}?lang=en`, '.heat-table td', { colorScheme: scheme });
    await page.getByRole('button', { name: 'How is this calculated?' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  const SHEET = [
    'vakcode;academisch jaar;toetscode;titel;toetsvorm;datum;kleur',
    'SEC104;2026-2027;INT;Interview report;verslag;02-12-2026;rood',
    'X1;2026-2027;T;Essay;werkstuk;31-02-2027;blauw',
  ].join('\n');
  const STEPS = ['Kolommen', 'Controle', 'Vooruitblik'] as const;

  async function readSheet(page: Page): Promise<void> {
    const file = { name: 'toetsen.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('form button[type=submit]').click();
    await page.locator('.column-table').waitFor();
  }

  const goTo = (page: Page, step: string) => page.locator('.import-steps button', { hasText: step }).click();

  it.each(SCHEMES)('has no fault at any step of an import with an error: %s', async (scheme) => {
    const page = await visit('/data/imports?lang=nl', 'input[type=file]', { colorScheme: scheme });
    await readSheet(page);
    for (const step of STEPS) {
      await goTo(page, step);
      await page.getByRole('region', { name: step, exact: true }).waitFor();
      expect({ step, faults: await axeFaults(page) }).toEqual({ step, faults: [] });
    }
    await page.context().close();
  });

  it('needs no sideways scrolling at 320 pixels at any step of an import', async () => {
    const page = await visit('/data/imports?lang=nl', 'input[type=file]', { viewport: { width: 320, height: 640 } });
    await readSheet(page);
    for (const step of STEPS) {
      await goTo(page, step);
      await page.getByRole('region', { name: step, exact: true }).waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ step, width }).toEqual({ step, width: 320 });
    }
    await page.context().close();
  });

  it.each(SCHEMES)('has no fault while a live source is added and listed: %s', async (scheme) => {
    const page = await visit('/data/live?lang=en', 'main .panel button', { colorScheme: scheme });
    await page.getByRole('button', { name: 'Add a source' }).click();
    await page.getByRole('combobox', { name: 'When' }).selectOption('daily');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Name' }).fill(`Timetable ${scheme}`);
    await page.getByRole('textbox', { name: 'Address' }).fill('https://rooster.example.nl/feed.ics');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('rowheader', { name: `Timetable ${scheme}` }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  it.each(SCHEMES)('has no fault while an edit with an error is looked at: %s', async (scheme) => {
    const page = await visit('/data/edit?lang=nl&programme=BSC-SEC', '.edit-table td', { colorScheme: scheme });
    await page.getByLabel('Ec, SEC101').fill('veel');
    await page.getByRole('button', { name: 'Rij toevoegen' }).click();
    await page.getByRole('button', { name: 'Controleren' }).click();
    await page.locator('.cell-issue').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bronnen van SEC101' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('has targets of at least 24 pixels in the heat table', async () => {
    const page = await visit(YEAR, '.heat-table td', {});
    const sizes = await page.locator('.heat-cell a').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  it('was visited without an error', () => {
    expect(browsing.faults).toEqual([]);
  });
});
