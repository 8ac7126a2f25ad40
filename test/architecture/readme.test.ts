import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT, textOf } from '../support/repository.js';

const readme = textOf('README.md');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

const npmCommands = [...readme.matchAll(/npm (?:run (?:-s )?([a-z:-]+)|(start|test)\b)/g)].map(
  (match) => match[1] ?? match[2] ?? '',
);
const mapped = [...readme.matchAll(/^ {0,4}([\w./<>-]+\/)(?=\s{2,})/gm)]
  .map((match) => match[1] ?? '')
  .filter((path) => !path.includes('<'));
const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');

describe('the README', () => {
  it('names commands, folders and files', () => {
    expect(npmCommands).toEqual(
      expect.arrayContaining(['start', 'test', 'dev', 'check', 'bench', 'golden:update', 'evenkeel']),
    );
    expect(mapped.length).toBeGreaterThan(10);
    expect(linked.length).toBeGreaterThan(3);
  });

  it.each([...new Set(npmCommands)])('names the command %s, which exists', (command) => {
    expect(scripts).toHaveProperty([command]);
  });

  it.each([...new Set(mapped)])('maps %s, which exists', (folder) => {
    expect(existsSync(join(ROOT, folder))).toBe(true);
  });

  it.each([...new Set(linked)])('links to %s, which exists', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });
});
