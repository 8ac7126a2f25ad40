import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const LIBRARY_FOLDERS = ['/usr/lib', '/lib', '/usr/lib64', '/lib64', '/usr/lib/x86_64-linux-gnu'];

/** Whether the system has the security library that every Chromium on Linux is linked to. */
export function hasNss() {
  return LIBRARY_FOLDERS.some((folder) => existsSync(`${folder}/libnss3.so`));
}

function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return { kind: 'npm', ownLibraries: !hasNss() };
  } catch {
    return null;
  }
}

/** CHROMIUM_PATH, else an installed Chromium or Chrome, else the one out of npm (Linux x64), else null. */
export function findBrowser() {
  const given = process.env['CHROMIUM_PATH'];
  if (given && existsSync(given)) return { kind: 'installed', path: given };
  if (process.env['TEST_BROWSER'] === 'npm') return fromNpm();
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  return path ? { kind: 'installed', path } : fromNpm();
}
