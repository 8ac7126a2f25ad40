import type { Page } from 'playwright-core';

/** A file to import, by its name and text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Chooses a file on the screen for imports, in English, and has it read. */
export async function startReading(page: Page, url: string, { name, text }: TextFile): Promise<void> {
  await page.goto(`${url}/data/imports?lang=en`);
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text, 'utf8') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read the files' }).click();
}

/** Has a file read, and waits for what its columns were read as. */
export async function readOnScreen(page: Page, url: string, file: TextFile): Promise<void> {
  await startReading(page, url, file);
  await page.getByRole('button', { name: 'Next: Checks' }).waitFor();
}

/** Goes on to what would change. */
export async function goToPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next: Checks' }).click();
  await page.getByRole('button', { name: 'Next: Preview' }).click();
}

/** Applies what is shown, and waits for the answer. */
export async function applyOnScreen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('heading', { name: 'The import was applied' }).waitFor();
}
