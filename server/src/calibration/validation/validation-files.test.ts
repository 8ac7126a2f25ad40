import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VALIDATION_FOLDER, validationFiles } from './validation-files.js';

const committed = (name: string) => readFileSync(join(VALIDATION_FOLDER, name), 'utf8');

describe('the validation page', () => {
  it('is what `npm run validate` writes, with its table and picture', async () => {
    const files = await validationFiles();
    expect(Object.keys(files)).toEqual(['README.md', 'weeks.csv', 'weeks.svg']);
    for (const [name, text] of Object.entries(files)) expect(text).toBe(committed(name));
  });

  it('tells where naive predictors do better than the shipped model', () => {
    expect(committed('README.md')).toMatch(/By partial r .* do better than the shipped model/);
  });
});
