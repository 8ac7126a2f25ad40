import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { domainMessages } from '@evenkeel/shared/messages';
import { describe, expect, it } from '@jest/globals';
import { messageArguments } from '../support/message-arguments.js';
import { filesBelow, ROOT } from '../support/repository.js';

const FOLDERS = ['shared/src/messages', 'client/src/messages'];

/** All texts of a language of a folder, whatever the files export. */
async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = filesBelow(folder).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((path) => import(join(ROOT, path))));
  return Object.assign(
    {},
    ...modules.flatMap((module) => Object.values(module).filter((value) => typeof value === 'object')),
  );
}

describe.each(FOLDERS)('the texts of %s', (folder) => {
  it('have the same keys in Dutch and English', async () => {
    const [nl, en] = await Promise.all([textsOf(`${folder}/nl`), textsOf(`${folder}/en`)]);
    expect(Object.keys(nl).length).toBeGreaterThan(0);
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });

  it('ask for the same values in Dutch and English', async () => {
    const [nl, en] = await Promise.all([textsOf(`${folder}/nl`), textsOf(`${folder}/en`)]);
    const differing = Object.keys(en).filter(
      (key) => String(messageArguments(nl[key] ?? '')) !== String(messageArguments(en[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('have a file of the same name in both languages', () => {
    const names = (language: string) => readdirSync(join(ROOT, folder, language)).sort();
    expect(names('nl')).toEqual(names('en'));
  });
});

describe('the values a text asks for', () => {
  it('are found in branches and never taken from their words', () => {
    const text = '{count, plural, one {week} other {# weeks in {term}}} of {year, number}';
    expect(messageArguments(text)).toEqual(['count', 'term', 'year']);
  });
});

describe('the words of the screens', () => {
  it('speak of load and signals, never of stress levels or overburdening', () => {
    const texts = Object.entries({ ...domainMessages.nl, ...prefixed(domainMessages.en) });
    const alarming = texts.filter(([, text]) => /stress ?level|overbelast|overburden|stressniveau/i.test(text));
    expect(alarming).toEqual([]);
  });
});

function prefixed(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`en ${key}`, text]));
}
