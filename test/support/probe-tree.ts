import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './repository.js';

/** A small tree with the rules of this repository and files that break them. */
export interface ProbeTree {
  readonly folder: string;
  remove(): void;
}

/** Writes the files (path to text) into a folder of their own, beside a copy of the rules. */
export function plantProbes(groups: readonly Readonly<Record<string, string>>[]): ProbeTree {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-probes-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    copyFileSync(join(ROOT, name), join(folder, name));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of groups.flatMap(Object.entries<string>)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface CruiseReport {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
}

/** The names of the rules that the sources below the folder break. */
export function brokenRules(folder: string): ReadonlySet<string> {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const sources = ['shared/src', 'server/src', 'client/src'];
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', ...sources], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (!stdout) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const report = JSON.parse(stdout) as CruiseReport; // the documented shape of its json output
  return new Set(report.summary.violations.map((violation) => violation.rule.name));
}
