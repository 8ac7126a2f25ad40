import { z } from 'zod';
import { type HostRule, hostRule } from '../live-sources/guard/host-rule.js';

/** What the administrator sends along to one host, so that no other host ever gets it. */
export interface LiveSecret {
  readonly host: HostRule;
  /** The value of the Authorization header. */
  readonly authorization: string;
}

/** From where schedules may be fetched; without hosts from nowhere. */
export interface LiveSourceSettings {
  readonly hosts: readonly HostRule[];
  /** Whether hosts may lie inside a network. */
  readonly allowPrivate: boolean;
  readonly secrets: ReadonlyMap<string, LiveSecret>;
}

/** Nothing is fetched. */
export const NO_LIVE_SOURCES: LiveSourceSettings = { hosts: [], allowPrivate: false, secrets: new Map() };

const SECRET_PREFIX = 'LIVE_SOURCE_SECRET_';
const SECRET_NAME = /^[A-Z][A-Z0-9_]{0,39}$/;
/** A host, then what stands in the header: `api.example.nl Bearer abc`. */
const SECRET = /^(\S+)\s+(\S[\x20-\x7e]*)$/;

/** The names of hosts, separated by commas: `api.example.nl, *.example.nl, api.example.nl:8443`. */
export const liveSourceHosts = z.string().transform((text, context) => {
  const entries = text.split(',').flatMap((entry) => entry.trim() || []);
  const rules = entries.map(hostRule);
  if (rules.every((rule) => rule !== null)) return rules;
  context.addIssue({ code: 'custom', message: 'give hosts separated by commas, such as api.example.nl,*.example.nl' });
  return z.NEVER;
});

/** The secrets in the environment by their name, and what is wrong with them without telling them. */
export function liveSecrets(environment: Readonly<Record<string, string | undefined>>): {
  readonly secrets: ReadonlyMap<string, LiveSecret>;
  readonly faults: readonly string[];
} {
  const secrets = new Map<string, LiveSecret>();
  const faults: string[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(SECRET_PREFIX)) continue;
    const name = variable.slice(SECRET_PREFIX.length);
    const [, host = '', authorization] = SECRET.exec((value ?? '').trim()) ?? [];
    const rule = hostRule(host);
    if (rule && !rule.below && authorization && SECRET_NAME.test(name))
      secrets.set(name, { host: rule, authorization });
    else
      faults.push(`${variable} cannot be what it is set to: give a host and a header, such as api.example.nl Bearer …`);
  }
  return { secrets, faults };
}
