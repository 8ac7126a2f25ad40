import './programs-as-built.js';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Policy, parsePolicies } from '@evenkeel/shared/policy';
import { benchCurriculum } from './curriculum-bench.js';
import { benchDamage } from './damage-bench.js';
import { benchFaculty } from './faculty-bench.js';
import { benchImport } from './import-bench.js';
import { lastAnswer } from './measure.js';
import { benchProgramme } from './programme-bench.js';
import { benchRebalance } from './rebalance-bench.js';
import { benchReport } from './report-bench.js';
import { benchServe } from './serve-bench.js';
import { benchUniversity } from './university-bench.js';
import { benchWorker } from './worker-bench.js';

function defaultPolicy(): Policy {
  const json = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../data/policies/${name}.json`, import.meta.url), 'utf8'));
  const read = parsePolicies(json('citations'), [json('nl-default')]);
  if (read.kind === 'faults' || !read.policies[0]) throw new Error('The default policy does not read');
  return read.policies[0];
}

const policy = defaultPolicy();
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; medians of processor time.`,
);
console.log('Ratios hold across machines, milliseconds do not.');
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  programme: () => benchProgramme(policy),
  faculty: () => benchFaculty(policy),
  university: () => benchUniversity(policy),
  import: benchImport,
  worker: benchWorker,
  damage: benchDamage,
  curriculum: benchCurriculum,
  rebalance: () => benchRebalance(policy),
  report: () => benchReport(policy),
  serve: benchServe,
};
const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
console.log(`\nHighest memory of the run: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
if (asked.length === 0 && lastAnswer() === undefined) throw new Error('Nothing was measured');
