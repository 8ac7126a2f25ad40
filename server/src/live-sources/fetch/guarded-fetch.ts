import { setTimeout as wait } from 'node:timers/promises';
import { hostOf } from '../guard/host-rule.js';
import { LiveSourceFault } from '../live-source-fault.js';
import { type Answer, askOnce } from './ask-once.js';
import { checkedAddress, checkedUrl } from './checked-address.js';
import type { FetchGuard } from './fetch-guard.js';
import { retryAfter } from './retry-after.js';
import { secretHeaders } from './secret-headers.js';

const REDIRECTS = [301, 302, 303, 307, 308];
/** The server is there and cannot answer now. */
const PASSING = [429, 502, 503, 504];
const AGENT = { 'User-Agent': 'Evenkeel', 'Accept-Encoding': 'gzip, deflate, br' };

interface FetchRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Fetches an address of an allowed host: every address is checked before anything connects to it, those it is sent on to as well, and
 * a busy server is asked again a few times. The answer may have any status but a redirect or one that passes. Errors: a fault.
 */
export async function guardedFetch(address: string, guard: FetchGuard, request: FetchRequest): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const { answer, host } = await followed(address, guard, request);
    if (!PASSING.includes(answer.status)) return answer;
    const asked = retryAfter(headerOf(answer, 'retry-after'), Date.now());
    const delay = asked ?? guard.limits.retryMs * 2 ** attempt;
    if (attempt >= guard.limits.retries || delay > guard.limits.longestWaitMs) throw busy(host, answer.status, asked);
    await waitFor(delay, request.signal);
  }
}

/** Follows where a server sends on to. */
async function followed(
  address: string,
  guard: FetchGuard,
  { headers, signal }: FetchRequest,
): Promise<{ readonly answer: Answer; readonly host: string }> {
  let url = checkedUrl(address, guard.settings);
  for (let redirects = 0; redirects <= guard.limits.redirects; redirects += 1) {
    const own = { ...AGENT, ...headers, ...secretHeaders(url, guard) };
    const answer = await askOnce(await checkedAddress(url, guard), { headers: own, limits: guard.limits, signal });
    const location = headerOf(answer, 'location');
    if (!REDIRECTS.includes(answer.status) || location === undefined) return { answer, host: hostOf(url) };
    url = sentOn(url, location, guard);
  }
  throw new LiveSourceFault('redirects', { host: hostOf(url), count: guard.limits.redirects });
}

function sentOn(from: URL, location: string, guard: FetchGuard): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from.href).href : location;
  const url = checkedUrl(target, guard.settings);
  if (from.protocol === 'https:' && url.protocol !== 'https:')
    throw new LiveSourceFault('redirect-insecure', { host: hostOf(from) });
  return url;
}

function busy(host: string, status: number, askedMs: number | null): LiveSourceFault {
  return new LiveSourceFault('busy', { host, status, seconds: Math.ceil((askedMs ?? 0) / 1000) }, status);
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    throw new LiveSourceFault('stopped');
  }
}

function headerOf({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
