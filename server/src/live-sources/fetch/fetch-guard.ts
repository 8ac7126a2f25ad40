import { lookup } from 'node:dns/promises';
import type { LiveSecret, LiveSourceSettings } from '../../config/live-source-settings.js';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.js';

/** An address a name leads to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** What a fetch is held to. */
export interface FetchGuard {
  readonly settings: Pick<LiveSourceSettings, 'hosts' | 'allowPrivate'>;
  readonly secret: LiveSecret | null;
  readonly limits: FetchLimits;
  readonly resolve: Resolve;
}

/** Asks the resolver of the machine, hosts file included, as a connection would. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true });

export function guardFor(settings: LiveSourceSettings, secret: LiveSecret | null): FetchGuard {
  return { settings, secret, limits: FETCH_LIMITS, resolve: systemResolve };
}
