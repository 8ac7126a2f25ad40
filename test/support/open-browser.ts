import { type Browser, chromium } from 'playwright-core';
import { type FoundBrowser, findBrowser } from './find-browser.mjs';

/**
 * Arguments meant for a function in the cloud: in a single process the browser dies with its first closed context, and the others
 * would switch off the security that is tested.
 */
const NOT_FOR_TESTS = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** A Chromium to test with. Throws, with what to do, where there is none: `npm test` then leaves the browser tests out and says so. */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH');
  return chromium.launch(await launchOptions(found));
}

async function launchOptions(found: FoundBrowser) {
  if (found.kind === 'installed') {
    return { executablePath: found.path, args: ['--no-sandbox', '--disable-dev-shm-usage'] };
  }
  // the package unpacks its own libnss3 only where it believes to run on Amazon Linux 2023
  if (found.ownLibraries) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: fromNpm } = await import('@sparticuz/chromium');
  return {
    executablePath: await fromNpm.executablePath(),
    args: fromNpm.args.filter((argument) => !NOT_FOR_TESTS.has(argument)),
  };
}
