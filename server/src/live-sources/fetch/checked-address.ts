import { isIP } from 'node:net';
import { addressClass } from '../guard/address-class.js';
import { hostOf, isAllowed, portOf } from '../guard/host-rule.js';
import { LiveSourceFault } from '../live-source-fault.js';
import type { FetchGuard, ResolvedAddress } from './fetch-guard.js';

/** Where a question may go: the connection is made to this very address, whatever the name leads to a moment later. */
export interface CheckedAddress extends ResolvedAddress {
  readonly url: URL;
}

/** The address as it may be fetched, before any name is looked up. Errors: a fault. */
export function checkedUrl(text: string, { hosts }: FetchGuard['settings']): URL {
  if (hosts.length === 0) throw new LiveSourceFault('off');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new LiveSourceFault('address-invalid', { url: shown(text) });
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '') throw new LiveSourceFault('address-credentials', { host });
  if (!isAllowed(url, hosts)) throw new LiveSourceFault('host-not-allowed', { host: `${host}:${portOf(url)}` });
  return url;
}

/** The first address of the host, when all of them may be fetched from. Errors: a fault. */
export async function checkedAddress(url: URL, guard: FetchGuard): Promise<CheckedAddress> {
  const host = hostOf(url);
  const addresses = await addressesOf(host, guard);
  for (const { address } of addresses) checkClass(host, address, guard);
  const [first] = addresses;
  if (!first) throw new LiveSourceFault('host-unknown', { host });
  return { url, ...first };
}

async function addressesOf(host: string, { resolve }: FetchGuard): Promise<readonly ResolvedAddress[]> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  try {
    return await resolve(host);
  } catch {
    throw new LiveSourceFault('host-unknown', { host });
  }
}

function checkClass(host: string, address: string, { settings }: FetchGuard): void {
  const found = addressClass(address);
  if (found === 'never') throw new LiveSourceFault('address-never', { host, address });
  if (found === 'private' && !settings.allowPrivate) throw new LiveSourceFault('address-private', { host, address });
}

/** What was typed, without what may be a key. */
function shown(text: string): string {
  return text
    .replace(/[?#].*$/s, '')
    .replace(/\/\/[^/]*@/, '//')
    .slice(0, 100);
}
