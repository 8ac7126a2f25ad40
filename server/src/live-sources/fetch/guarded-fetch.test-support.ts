import { afterEach } from '@jest/globals';
import { hostRule } from '../guard/host-rule.js';
import { type LiveServer, liveServer } from '../live-server.test-support.js';
import { LiveSourceFault } from '../live-source-fault.js';
import { type FetchGuard, type Resolve, systemResolve } from './fetch-guard.js';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.js';
import { guardedFetch } from './guarded-fetch.js';

export const QUICK: FetchLimits = {
  ...FETCH_LIMITS,
  requestMs: 2000,
  idleMs: 1000,
  retryMs: 5,
  longestWaitMs: 2000,
  bytes: 100_000,
};

export interface GuardParts {
  readonly hosts: readonly string[];
  readonly allowPrivate?: boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
}

export function guard({ hosts, allowPrivate = true, limits = {}, resolve = systemResolve }: GuardParts): FetchGuard {
  const rules = hosts.flatMap((host) => hostRule(host) ?? []);
  return { settings: { hosts: rules, allowPrivate }, secret: null, limits: { ...QUICK, ...limits }, resolve };
}

const never = new AbortController().signal;
export const fetchText = async (address: string, held: FetchGuard, headers: Record<string, string> = {}) => {
  const { bytes } = await guardedFetch(address, held, { headers, signal: never });
  return Buffer.from(bytes).toString('utf8');
};
export const faultOf = (work: Promise<unknown>): Promise<LiveSourceFault> =>
  work.then(
    () => Promise.reject(new Error('It was fetched')),
    (error: unknown) => (error instanceof LiveSourceFault ? error : Promise.reject(error)),
  );
export const leadsTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** What lets a fetch go to this server and nowhere else. */
export function ownHost({ port }: LiveServer, limits: Partial<FetchLimits> = {}): FetchGuard {
  return guard({ hosts: [`127.0.0.1:${port}`], limits });
}

type Answer = Parameters<typeof liveServer>[0];

/** Servers for the tests of a file, each stopped after the test that started it. */
export function testServers() {
  const running: LiveServer[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  const serve = async (answer: Answer): Promise<LiveServer> => {
    const server = await liveServer(answer);
    running.push(server);
    return server;
  };
  const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
    serve((_request, response) => response.writeHead(200, headers).end(body));
  return { serve, send };
}
