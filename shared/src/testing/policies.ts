import { readdirSync, readFileSync } from 'node:fs';
import { type Policy, parsePolicies, type SettingId } from '../policy/index.js';

const folder = new URL('../../../data/policies/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** The policy as it ships in `data/policies`. */
export function shippedPolicy(id = 'nl-default'): Policy {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'citations.json');
  const read = parsePolicies(json('citations.json'), files.sort().map(json));
  if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
  const policy = read.policies.find((candidate) => candidate.id === id);
  if (!policy) throw new Error(`No policy ${id}`);
  return policy;
}

/** The default policy with some values changed. */
export function aPolicy(values: Partial<Record<SettingId, number>> = {}): Policy {
  const shipped = shippedPolicy();
  const settings = { ...shipped.settings };
  for (const [id, value] of Object.entries(values) as [SettingId, number][]) settings[id] = { ...settings[id], value };
  return { ...shipped, settings };
}
