import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppConfig } from './config/app-config.js';
import { startFault } from './start-fault.js';
import { startServer } from './start-server.js';
import { databaseUrl } from './storage/database-url.js';
import { sqlite, type TestDatabase } from './storage/databases.test-support.js';

describe('starting the server', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await sqlite();
  });
  afterEach(() => database.stop());

  const configOf = (part: Partial<AppConfig> = {}): AppConfig => {
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const rest = { clientDir: '/no/client', demo: 'none', logLevel: 'error' } as const;
    return { host: '127.0.0.1', port: 0, database: parsed, ...rest, ...part };
  };

  async function start(config: AppConfig): Promise<{ lines: string[]; programmes: string[] }> {
    const lines: string[] = [];
    const app = await startServer(config, (line) => lines.push(line));
    const answer = await fetch(`${await app.getUrl()}/api/v1/programmes`);
    const { programmes } = (await answer.json()) as { programmes: { code: string }[] }; // the contract is tested elsewhere
    await app.close();
    return { lines, programmes: programmes.map(({ code }) => code) };
  }

  it('says which database it uses, where it answers and that there is no dashboard yet', async () => {
    const { lines, programmes } = await start(configOf());
    expect(programmes).toEqual([]);
    expect(lines).toEqual([
      expect.stringMatching(/^Database: SQLite, .*test\.sqlite, tables up to date\.$/),
      expect.stringMatching(/^Evenkeel answers on http:\/\/127\.0\.0\.1:\d+$/),
      'The dashboard is not built: run npm run build, or develop with npm run dev.',
    ]);
  });

  it('fills an empty database with the demo schedules, and only an empty one', async () => {
    const first = await start(configOf({ demo: 'auto' }));
    const second = await start(configOf({ demo: 'auto' }));
    expect(first.lines.filter((line) => /^Demo: .* records added/.test(line))).toHaveLength(2);
    expect(first.programmes.length).toBeGreaterThan(1);
    expect(second.lines.filter((line) => line.startsWith('Demo'))).toEqual([]);
    expect(second.programmes).toEqual(first.programmes);
  });

  it('says what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const config = configOf({ port: typeof address === 'object' && address ? address.port : 0 });
    const fault = await startServer(config, () => undefined).catch((error: unknown) => startFault(error, config));
    other.close();
    expect(fault).toMatch(/^Port \d+ is taken\. Stop the other program, or choose a port: PORT=3001\.$/);
  });
});
