import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../support/repository.js';

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'biome.json',
  'client',
  'data',
  'jest.config.mjs',
  'package-lock.json',
  'package.json',
  'server',
  'shared',
  'test',
  'tsconfig.base.json',
];

/** What tools leave behind and `.gitignore` names. */
const LEFT_BEHIND = ['node_modules', 'coverage'];

const FOLDERS = [
  ...['util', 'calendar', 'schedule', 'policy', 'load', 'stressors', 'hotspots', 'what-if', 'contract'].map(
    (stage) => `shared/src/${stage}`,
  ),
  ...['config', 'sources', 'import', 'storage', 'programmes', 'analysis', 'http', 'cli'].map(
    (name) => `server/src/${name}`,
  ),
  ...['app', 'api', 'features', 'charts', 'ui', 'messages'].map((name) => `client/src/${name}`),
  ...['demo', 'calendars', 'policies', 'templates'].map((name) => `data/${name}`),
  ...['architecture', 'golden', 'acceptance', 'e2e', 'bench', 'support'].map((name) => `test/${name}`),
];

describe('the tree', () => {
  it('holds only the fixed names at the top', () => {
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !LEFT_BEHIND.includes(name));
    expect(found.sort()).toEqual(TOP_LEVEL);
  });

  it.each(FOLDERS)('has %s', (folder) => {
    expect(existsSync(join(ROOT, folder))).toBe(true);
  });

  it('has a face for each stage of the domain', () => {
    const stages = readdirSync(join(ROOT, 'shared/src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const faceless = stages.filter((stage) => !existsSync(join(ROOT, 'shared/src', stage.name, 'index.ts')));
    expect(faceless.map((stage) => stage.name)).toEqual([]);
  });
});
