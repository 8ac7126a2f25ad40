import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './open-browser.js';
import { type RunningServer, startServer } from './start-server.js';

/** The product in a real browser, and everything that went wrong there. */
export interface Browsing {
  readonly server: RunningServer;
  /** Errors of the console, uncaught errors, refusals by the content security policy, failed requests. */
  readonly faults: readonly string[];
  newPage(options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** Starts the server on a fresh database with the demo, and a browser. */
export async function startBrowsing(): Promise<Browsing> {
  const server = await startServer({ LIVE_SOURCE_HOSTS: 'rooster.example.nl' });
  const browser = await openBrowser().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const faults: string[] = [];
  return {
    server,
    faults,
    newPage: (options = {}) => watchedPage(browser, options, faults),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

async function watchedPage(browser: Browser, options: BrowserContextOptions, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return page;
}
