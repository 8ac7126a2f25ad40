import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Policy, parsePolicies } from '@evenkeel/shared/policy';
import { Injectable } from '@nestjs/common';
import { PROJECT_ROOT } from '../config/project-root.js';

const FOLDER = join(PROJECT_ROOT, 'data', 'policies');
const CITATIONS = 'citations.json';

/** The policies of data/policies, read when the server starts; a fault in them stops it there. */
@Injectable()
export class PolicyCatalogue {
  readonly #byId: ReadonlyMap<string, Policy> = readPolicies();

  all(): readonly Policy[] {
    return [...this.#byId.values()];
  }

  find(id: string): Policy | null {
    return this.#byId.get(id) ?? null;
  }
}

function readPolicies(): ReadonlyMap<string, Policy> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== CITATIONS);
  const read = parsePolicies(json(CITATIONS), files.sort().map(json));
  if (read.kind === 'faults') throw new Error(`The policies cannot be read.\n${read.faults.join('\n')}`);
  return new Map(read.policies.map((policy) => [policy.id, policy]));
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
