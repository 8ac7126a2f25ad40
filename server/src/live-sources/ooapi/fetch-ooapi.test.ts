import type { AcademicYear } from '@evenkeel/shared/calendar';
import { afterEach, describe, expect, it } from '@jest/globals';
import { tryImport } from '../../import/import.test-support.js';
import { systemResolve } from '../fetch/fetch-guard.js';
import { FETCH_LIMITS, type FetchLimits } from '../fetch/fetch-limits.js';
import { startFetch } from '../fetch/fetch-session.js';
import { hostRule } from '../guard/host-rule.js';
import type { LiveServer } from '../live-server.test-support.js';
import { LiveSourceFault } from '../live-source-fault.js';
import { type OoapiLists, ooapiServer, V5, V6 } from '../ooapi-server.test-support.js';
import { type FetchedOoapi, fetchOoapi } from './fetch-ooapi.js';

const YEAR = '2026-2027' as AcademicYear; // as written

let server: LiveServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function serve(...given: Parameters<typeof ooapiServer>): Promise<LiveServer> {
  server = await ooapiServer(...given);
  return server;
}

async function fetchFrom(
  { port, url }: LiveServer,
  path: string,
  limits: Partial<FetchLimits> = {},
): Promise<FetchedOoapi> {
  const hosts = [hostRule(`127.0.0.1:${port}`)].flatMap((rule) => rule ?? []);
  const all = { ...FETCH_LIMITS, retryMs: 5, ...limits };
  const guard = { settings: { hosts, allowPrivate: true }, secret: null, limits: all, resolve: systemResolve };
  const session = startFetch(guard, '127.0.0.1', new AbortController().signal);
  return fetchOoapi({ base: `${url}${path}`, host: '127.0.0.1', year: YEAR, session });
}

const faultOf = (work: Promise<unknown>): Promise<LiveSourceFault> =>
  work.then(
    () => Promise.reject(new Error('It was fetched')),
    (error: unknown) => (error instanceof LiveSourceFault ? error : Promise.reject(error)),
  );

const without = (lists: OoapiLists, ...paths: readonly string[]): OoapiLists =>
  Object.fromEntries(Object.entries(lists).filter(([path]) => !paths.includes(path)));
const pathsOf = ({ asked }: LiveServer) => asked.map((address) => address.replace(/\?.*/, ''));

describe.each([
  ['5', '/v5', V5],
  ['6', '/v6', V6],
] as const)('an endpoint of version %s', (version, path, lists) => {
  it('is walked through page by page, and becomes what its files would', async () => {
    const source = await serve(lists);
    const { files, version: found } = await fetchFrom(source, path);
    expect(found).toBe(Number(version));
    const { after, report } = await tryImport(files, { academicYear: YEAR });
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.programmes.map(({ code }) => code)).toEqual(['BSC-SEC']);
    expect(after.courses.map(({ code, ec }) => [code, ec])).toEqual([
      ['SEC101', 5],
      ['SEC102', 5],
      ['SEC103', 5],
    ]);
    expect(new Set(after.offerings.map(({ academicYear }) => academicYear))).toEqual(new Set([YEAR]));
    expect(after.assessments).toMatchObject([
      { courseCode: 'SEC101', kind: 'written-exam', dueOn: '2026-10-28', weightPercent: 100 },
    ]);
    expect(after.calendar.map(({ academicYear, code }) => [academicYear, code])).toEqual([[YEAR, 'S1']]);
  });

  it('is asked for the days around the year, because its lists show the future only', async () => {
    const source = await serve(lists);
    await fetchFrom(source, path);
    const offerings = source.asked.filter((address) => /offerings\?/.test(address));
    expect(offerings.length).toBeGreaterThan(1);
    for (const address of offerings) expect(address).toMatch(/since=2026-07-31.*&until=2027-(09-2|10-0)\d/);
  });

  it('has its sessions of other years left alone', async () => {
    const source = await serve(lists);
    await fetchFrom(source, path);
    expect(pathsOf(source).filter((asked) => /OLD|old/.test(asked))).toEqual([]);
  });

  it('is refused whole when a page in the middle cannot be read', async () => {
    const broken = await serve(lists, {
      instead: (response, { pathname, searchParams }) => {
        const isBroken = pathname === `${path}/courses` && searchParams.get('pageNumber') === '2';
        if (isBroken) response.end('{"items": [');
        return isBroken;
      },
    });
    expect(await faultOf(fetchFrom(broken, path))).toMatchObject({
      code: 'not-json',
      values: { host: '127.0.0.1', path: '/courses', page: 2 },
    });
  });

  it.each([
    [404, 'status'],
    [500, 'status'],
    [403, 'access'],
    [503, 'busy'],
  ])('is refused whole when a page in the middle has status %i', async (status, code) => {
    const failing = await serve(lists, {
      instead: (response, { pathname, searchParams }) => {
        const fails = pathname === `${path}/courses` && searchParams.get('pageNumber') === '2';
        if (fails) response.writeHead(status).end();
        return fails;
      },
    });
    expect(await faultOf(fetchFrom(failing, path))).toMatchObject({ code, status });
  });

  it('is waited for when it is busy', async () => {
    let count = 0;
    const busy = await serve(lists, {
      instead: (response) => {
        count += 1;
        if (count % 3 === 0) response.writeHead(429).end();
        return count % 3 === 0;
      },
    });
    expect((await fetchFrom(busy, path)).files.length).toBeGreaterThan(4);
  });

  it('is refused when its pages have no end', async () => {
    const page = JSON.stringify({ hasNextPage: true, items: [{ courseId: 'c', primaryCode: { code: 'C' } }] });
    const endless = await serve({}, { instead: (response) => Boolean(response.end(page)) });
    expect(await faultOf(fetchFrom(endless, path))).toMatchObject({ code: 'paging', values: { page: 2 } });
  });

  it('is refused when it sends another page than was asked for', async () => {
    const page = JSON.stringify({ pageNumber: 7, hasNextPage: false, items: [] });
    const other = await serve({}, { instead: (response) => Boolean(response.end(page)) });
    expect(await faultOf(fetchFrom(other, path))).toMatchObject({ code: 'paging', values: { page: 1 } });
  });

  it('is not asked more often, and does not send more, than is reasonable', async () => {
    const source = await serve(lists);
    expect(await faultOf(fetchFrom(source, path, { requests: 3 }))).toMatchObject({ code: 'many-requests' });
    expect(await faultOf(fetchFrom(source, path, { totalBytes: 1000 }))).toMatchObject({ code: 'too-big' });
    expect(await faultOf(fetchFrom(source, path, { totalMs: 1 }))).toMatchObject({ code: 'too-slow' });
  });
});

describe('an endpoint', () => {
  it.each([
    ['a web page', '<html>'],
    ['an object that is no list', '{"message": "hello"}'],
    ['a text', '"hello"'],
  ])('that sends %s is refused', async (_what, body) => {
    const source = await serve({}, { instead: (response) => Boolean(response.end(body)) });
    expect((await faultOf(fetchFrom(source, '/v5'))).code).toMatch(/^(not-json|no-list)$/);
  });

  it('without courses is no Open Education API', async () => {
    expect(await faultOf(fetchFrom(await serve({}), '/v5'))).toMatchObject({ code: 'not-ooapi' });
  });

  it('of which a list is missing is read without it, and that is said', async () => {
    const source = await serve(without(V5, '/v5/programs', '/v5/courses/SEC101/components'));
    const { files, remarks } = await fetchFrom(source, '/v5');
    expect(files.map(({ name }) => name)).toEqual(['courses.json', 'academic-sessions.json', 'course-offerings.json']);
    expect(remarks).toEqual([
      { code: 'list-missing', values: { host: '127.0.0.1', path: '/programs', count: 1 } },
      { code: 'list-missing', values: { host: '127.0.0.1', path: '/courses/{id}/components', count: 2 } },
      { code: 'other-year', values: { path: '/courses/{id}/offerings', count: 1 } },
    ]);
  });

  it('of version 6 without lists by session is asked by course', async () => {
    const bySession = Object.keys(V6).filter((path) => /academic-sessions\/./.test(path));
    const byCourse = {
      '/v6/courses/SEC101/course-offerings': V6['/v6/academic-sessions/Y/course-offerings'] ?? [],
      '/v6/courses/SEC101/test-component-offerings': V6['/v6/academic-sessions/S1/test-component-offerings'] ?? [],
      '/v6/courses/SEC101/test-components': V6['/v6/test-components'] ?? [],
    };
    const source = await serve({ ...without(V6, ...bySession, '/v6/test-components'), ...byCourse });
    const { files } = await fetchFrom(source, '/v6');
    const { after } = await tryImport(files, { academicYear: YEAR });
    expect([after.offerings.length, after.assessments.map(({ code }) => code)]).toEqual([1, ['T1']]);
  });

  it('keeps the query of its address, and sends each object of overlapping lists once', async () => {
    const source = await serve(V6);
    const { files } = await fetchFrom(source, '/v6?consumer=planning');
    expect(source.asked.every((address) => address.includes('consumer=planning'))).toBe(true);
    const offerings = files.find(({ name }) => name === 'course-offerings.json');
    expect(new TextDecoder().decode(offerings?.bytes).match(/courseOfferingId/g)).toHaveLength(3);
  });
});
