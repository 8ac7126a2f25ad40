import { describe, expect, it } from '@jest/globals';
import { readConfig } from './app-config.js';
import { PROJECT_ROOT } from './project-root.js';

const config = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
  return read.config;
};

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(config({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      database: { kind: 'sqlite', file: `${PROJECT_ROOT}.evenkeel/evenkeel.sqlite` },
      clientDir: `${PROJECT_ROOT}client/dist`,
      demo: 'auto',
      logLevel: 'warn',
      imports: { uploadMegabytes: 20, seconds: 30, memoryMegabytes: 512 },
      liveSources: { hosts: [], allowPrivate: false, secrets: new Map() },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(config({ PORT: '', DEMO: '' })).toMatchObject({ port: 3000, demo: 'auto' });
  });

  it('takes a database by its file or by its address', () => {
    expect(config({ DATABASE_URL: 'sqlite:/data/x.sqlite' }).database).toEqual({
      kind: 'sqlite',
      file: '/data/x.sqlite',
    });
    expect(config({ DATABASE_URL: 'postgres://u:p@h/db' }).database).toEqual({
      kind: 'postgres',
      url: 'postgres://u:p@h/db',
    });
  });

  it('tells all faults at once, each with what to do', () => {
    const environment = { PORT: '70000', DEMO: 'yes', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:secret@h/db' };
    expect(readConfig(environment)).toEqual({
      kind: 'faults',
      faults: [
        'PORT cannot be "70000": give a number from 0 to 65535',
        'DATABASE_URL cannot be what it is set to: give sqlite:path/to/file.sqlite or postgres://user:password@host/name',
        'DEMO cannot be "yes": give auto or none',
        'LOG_LEVEL cannot be "loud": give one of error, warn, info, debug',
      ],
    });
  });

  it('lets an import have more time and memory when bigger files are let in, unless it is said how much', () => {
    expect(config({ UPLOAD_LIMIT_MB: '100' }).imports).toEqual({
      uploadMegabytes: 100,
      seconds: 150,
      memoryMegabytes: 2560,
    });
    const said = config({ UPLOAD_LIMIT_MB: '100', IMPORT_SECONDS: '60', IMPORT_MEMORY_MB: '1024' }).imports;
    expect(said).toEqual({ uploadMegabytes: 100, seconds: 60, memoryMegabytes: 1024 });
    expect(readConfig({ UPLOAD_LIMIT_MB: '0', IMPORT_SECONDS: '1.5' })).toEqual({
      kind: 'faults',
      faults: [
        'UPLOAD_LIMIT_MB cannot be "0": give a whole number from 1 to 1000',
        'IMPORT_SECONDS cannot be "1.5": give a whole number from 1 to 3600',
      ],
    });
  });

  it('takes the hosts that may be fetched from, and the secrets that go to one of them each', () => {
    const { liveSources } = config({
      LIVE_SOURCE_HOSTS: 'api.example.nl, *.example.org,localhost:8080',
      LIVE_SOURCE_PRIVATE: 'allow',
      LIVE_SOURCE_SECRET_OSIRIS: 'API.example.nl Bearer abc def',
    });
    expect(liveSources?.hosts.map(({ host, below, port }) => [host, below, port])).toEqual([
      ['api.example.nl', false, null],
      ['example.org', true, null],
      ['localhost', false, '8080'],
    ]);
    expect(liveSources?.allowPrivate).toBe(true);
    expect(liveSources?.secrets.get('OSIRIS')).toMatchObject({
      host: { host: 'api.example.nl' },
      authorization: 'Bearer abc def',
    });
  });

  it('tells of a secret that cannot be used without telling it', () => {
    const read = readConfig({ LIVE_SOURCE_HOSTS: 'https://api.example.nl/', LIVE_SOURCE_SECRET_OSIRIS: 'hunter2' });
    expect(read).toEqual({
      kind: 'faults',
      faults: [
        'LIVE_SOURCE_HOSTS cannot be "https://api.example.nl/": give hosts separated by commas, such as api.example.nl,*.example.nl',
        'LIVE_SOURCE_SECRET_OSIRIS cannot be what it is set to: give a host and a header, such as api.example.nl Bearer …',
      ],
    });
  });

  it('refuses a database in memory, which cannot be shared by connections', () => {
    expect(readConfig({ DATABASE_URL: 'sqlite::memory:' }).kind).toBe('faults');
  });
});
