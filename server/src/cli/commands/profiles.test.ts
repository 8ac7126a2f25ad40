import { ProfileListDocument } from '@evenkeel/shared/contract';
import { aSchedule } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCommandLine, type TestCommandLine } from '../command-line.test-support.js';

describe('the command line', () => {
  let commandLine: TestCommandLine;
  let run: TestCommandLine['run'];

  beforeAll(async () => {
    commandLine = await aCommandLine(aSchedule());
    ({ run } = commandLine);
  });

  afterAll(() => commandLine.close());

  it('lists the profiles of calendars', async () => {
    const profiles = ProfileListDocument.parse(JSON.parse((await run('profiles', '--json')).out));
    expect(profiles).toContainEqual({ id: 'ade', name: 'ADE', version: expect.any(Number), edited: false });
    expect((await run('profiles', '--lang', 'en')).out).toMatch(/^ade +\d+ {2}as shipped +ADE$/m);
  });
});
