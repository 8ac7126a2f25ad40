import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { hostOf } from '../guard/host-rule.js';
import { LiveSourceFault } from '../live-source-fault.js';
import type { CheckedAddress } from './checked-address.js';
import type { FetchLimits } from './fetch-limits.js';
import { readBody } from './read-body.js';

/** An answer as it came, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

interface Question {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

/** Statuses of which the body is of use. */
const WITH_BODY = 200;

/** Asks once at the checked address; no redirect is followed. Errors: a fault. */
export async function askOnce(to: CheckedAddress, { headers, limits, signal }: Question): Promise<Answer> {
  const host = hostOf(to.url);
  const timeUp = AbortSignal.timeout(limits.requestMs);
  try {
    const answer = await firstBytes(to, { headers, limits, signal: AbortSignal.any([signal, timeUp]) });
    const status = answer.statusCode ?? 0;
    if (status !== WITH_BODY) answer.destroy();
    const bytes = status === WITH_BODY ? await readBody(answer, { host, bytes: limits.bytes }) : new Uint8Array();
    return { status, headers: answer.headers, bytes };
  } catch (error) {
    if (error instanceof LiveSourceFault) throw error;
    if (signal.aborted) throw new LiveSourceFault('stopped');
    if (timeUp.aborted) throw tooSlow(host, limits.requestMs);
    throw new LiveSourceFault('connection', { host, reason: reasonOf(error) });
  }
}

function firstBytes(to: CheckedAddress, { headers, limits, signal }: Question): Promise<IncomingMessage> {
  const { request } = to.url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(
      to.url,
      { method: 'GET', headers, signal, agent: false, lookup: lookupOf(to), maxHeaderSize: 32_768 },
      resolve,
    );
    asked.on('error', reject);
    asked.setTimeout(limits.idleMs, () => asked.destroy(tooSlow(hostOf(to.url), limits.idleMs)));
    asked.end();
  });
}

/** Names are not looked up again for the connection: the address was checked, another one would not be. */
function lookupOf({ address, family }: CheckedAddress): LookupFunction {
  return (_host, options, answer) => {
    if (options.all) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

function tooSlow(host: string, milliseconds: number): LiveSourceFault {
  return new LiveSourceFault('too-slow', { host, seconds: Math.max(1, Math.round(milliseconds / 1000)) });
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^[A-Z0-9_]{2,60}$/.test(code) ? code : 'error';
}
