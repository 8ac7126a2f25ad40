import { LiveFetchAnswerDocument, LiveSourceListDocument } from '@evenkeel/shared/contract';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LiveServer } from '../../live-sources/live-server.test-support.js';
import { ooapiServer, V6 } from '../../live-sources/ooapi-server.test-support.js';
import { aCommandLine, type TestCommandLine } from '../command-line.test-support.js';

describe('the command live', () => {
  let source: LiveServer;
  let commandLine: TestCommandLine;
  let run: TestCommandLine['run'];
  beforeAll(async () => {
    source = await ooapiServer(V6);
    const settings = { LIVE_SOURCE_HOSTS: `127.0.0.1:${source.port}`, LIVE_SOURCE_PRIVATE: 'allow' };
    commandLine = await aCommandLine(EMPTY_SCHEDULE, settings);
    ({ run } = commandLine);
  });
  afterAll(async () => {
    await source.close();
    await commandLine.close();
  });

  it('adds an address, fetches it to look at and for good, and takes it away', async () => {
    const address = ['--name', 'Campus', '--kind', 'ooapi', '--year', '2026-2027', '--url', `${source.url}/v6`];
    const added = await run('live', 'add', ...address, '--schedule', 'daily', '--at', '06:30', '--lang', 'en');
    expect(added).toMatchObject({ exitCode: 0, out: 'Added as 1: Campus.' });

    const tried = await run('live', 'fetch', '1', '--lang', 'en');
    expect(tried.out).toMatch(/^Fetched, nothing written\. Import it with --apply\.\nRows: /);
    const done = await run('live', 'fetch', '1', '--apply', '--json');
    expect(LiveFetchAnswerDocument.parse(JSON.parse(done.out))).toMatchObject({
      fetch: { outcome: 'applied' },
      report: { applied: true },
    });

    const { sources } = LiveSourceListDocument.parse(JSON.parse((await run('live', 'list', '--json')).out));
    expect(sources).toMatchObject([{ name: 'Campus', dailyAt: '06:30', lastFetch: { outcome: 'applied' } }]);
    expect((await run('live', 'list', '--lang', 'en')).out).toMatch(/Campus +ooapi +127\.0\.0\.1 +daily 06:30 /);
    expect((await run('live', 'remove', '1', '--lang', 'en')).out).toMatch(/^Address 1 is taken away/);
    expect((await run('live', 'list', '--lang', 'en')).out).toBe('Nothing was found.');
  }, 60_000);

  it('says what is wrong with an address', async () => {
    const elsewhere = ['--name', 'X', '--kind', 'icalendar', '--url', 'http://169.254.169.254/'];
    expect(await run('live', 'add', ...elsewhere, '--lang', 'en')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('is not among the hosts'),
    });
    const withoutYear = ['--name', 'X', '--kind', 'ooapi', '--url', source.url];
    expect(await run('live', 'add', ...withoutYear, '--lang', 'en')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('year'),
    });
    expect(await run('live', 'fetch', '77', '--lang', 'en')).toMatchObject({
      exitCode: 1,
      err: 'Source not found. There is no live source with number 77.',
    });
    expect((await run('live', 'fetch', 'x')).exitCode).toBe(2);
  }, 60_000);
});
