import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenRules, type ProbeTree, plantProbes } from '../support/probe-tree.js';
import { ROOT } from '../support/repository.js';

const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: readonly { name: string }[]; // the configuration of this repository
};

/** For each rule an import that breaks it; a rule that catches nothing guards nothing. */
const PROBES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circular': {
    'server/src/health/one.ts': "import { two } from './two.js';\nexport const one = () => two;\n",
    'server/src/health/two.ts': "import { one } from './one.js';\nexport const two = () => one;\n",
  },
  'shared-is-pure': {
    'shared/src/util/clock.ts': "import { hrtime } from 'node:process';\nexport const now = hrtime;\n",
  },
  'stages-have-a-face': {
    'shared/src/load/deep.ts': "import { week } from '../calendar/week.js';\nexport const deep = week;\n",
  },
  'testing-is-for-tests': {
    'server/src/health/builders.ts':
      "import { build } from '../../../shared/src/testing/index.js';\nexport const b = build;\n",
  },
  'client-messages-never-looks-ahead': imports('client/src/messages/probe.ts', '../ui/button.js'),
  'client-ui-never-looks-ahead': imports('client/src/ui/probe.ts', '../charts/chart.js'),
  'client-charts-never-looks-ahead': imports('client/src/charts/probe.ts', '../features/week/week.js'),
  'client-api-never-looks-ahead': imports('client/src/api/probe.ts', '../features/week/week.js'),
  'client-features-never-looks-ahead': imports('client/src/features/week/up.ts', '../../app/app.js'),
  'features-are-apart': imports('client/src/features/week/across.ts', '../start/start.js'),
  'client-not-server': imports('client/src/app/server.ts', '../../../server/src/health/plain.js'),
  'server-not-client': imports('server/src/health/client.ts', '../../../client/src/ui/button.js'),
  'sources-are-text-in-rows-out': {
    'server/src/sources/tabular/file.ts': "import { readFileSync } from 'fs';\nexport const read = readFileSync;\n",
  },
  'typeorm-lives-in-storage': {
    'server/src/health/query.ts': "import { DataSource } from 'typeorm';\nexport const source = DataSource;\n",
  },
  'entities-stay-in-storage': imports('server/src/health/leak.ts', '../storage/course.entity.js'),
  'controllers-are-apart': imports('server/src/health/borrow.ts', '../programmes/programme.controller.js'),
  'no-orphans': { 'server/src/health/alone.ts': 'export {};\n' },
};

/** What the probes lean on, without a fault of its own. */
const GROUND: Readonly<Record<string, string>> = {
  'shared/src/calendar/index.ts': "export * from './week.js';\n",
  'shared/src/calendar/week.ts': 'export const week = 1;\n',
  'shared/src/testing/index.ts': 'export const build = 1;\n',
  'client/src/ui/button.ts': 'export const value = 1;\n',
  'client/src/charts/chart.ts': 'export const value = 1;\n',
  'client/src/features/week/week.ts': 'export const value = 1;\n',
  'client/src/features/start/start.ts': 'export const value = 1;\n',
  'client/src/app/app.ts': 'export const value = 1;\n',
  'server/src/health/plain.ts': 'export const value = 1;\n',
  'server/src/storage/course.entity.ts': 'export const value = 1;\n',
  'server/src/programmes/programme.controller.ts': 'export const value = 1;\n',
};

function imports(file: string, target: string): Readonly<Record<string, string>> {
  return { [file]: `import { value } from '${target}';\nexport const taken = value;\n` };
}

/** What lies ahead of the last stages; of all others the contract does. */
const AHEAD: Readonly<Record<string, string>> = { contract: 'report', report: 'term-report' };

/** A stage that looks ahead, for each rule of the chain of stages. */
function stageProbe(stage: string): Readonly<Record<string, string>> {
  const ahead = AHEAD[stage] ?? 'contract';
  return {
    [`shared/src/${stage}/ahead.ts`]: `import { value } from '../${ahead}/index.js';\nexport const ahead = value;\n`,
    [`shared/src/${ahead}/index.ts`]: 'export const value = 1;\n',
  };
}

function probeOf(rule: string): Readonly<Record<string, string>> {
  const stage = /^(?!client-)([a-z-]+)-never-looks-ahead$/.exec(rule)?.[1];
  const probe = stage ? stageProbe(stage) : PROBES[rule];
  if (!probe) throw new Error(`The rule ${rule} has no probe: add the import that breaks it`);
  return probe;
}

describe('the directions of the tree', () => {
  let tree: ProbeTree;
  let caught: ReadonlySet<string>;

  beforeAll(() => {
    tree = plantProbes([GROUND, ...forbidden.map((rule) => probeOf(rule.name))]);
    caught = brokenRules(tree.folder);
  }, 60_000);
  afterAll(() => tree.remove());

  it('hold in the sources', () => {
    expect([...brokenRules(ROOT)]).toEqual([]);
  }, 60_000);

  it.each(forbidden.map((rule) => rule.name))('are guarded: %s catches an import that breaks it', (rule) => {
    expect(caught).toContain(rule);
  });
});
