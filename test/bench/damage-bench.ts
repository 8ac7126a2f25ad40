import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { damagedFile, faultOfAnswer, readAlone } from '../../server/src/import/damaged-files.test-support.js';
import { quantile } from './measure.js';
import { milliseconds, printTable } from './print-table.js';

const FILES = 10_000;
const SEED = 1;

/** Ten thousand damaged files: each is imported or refused with file and reason, and none takes long. */
export async function benchDamage(): Promise<void> {
  const took: number[] = [];
  const faults: string[] = [];
  for (const file of fc.sample(damagedFile(), { numRuns: FILES, seed: SEED })) {
    const start = performance.now();
    const fault = await readAlone(file).then(
      (findings) => faultOfAnswer(file, findings),
      (error: unknown) => `throws ${error instanceof Error ? error.message : String(error)}`,
    );
    took.push(performance.now() - start);
    if (fault !== null) faults.push(`${file.name} ${fault}`);
  }
  printTable(`${FILES} damaged files of every format`, [
    {
      what: 'answered otherwise than imported or refused',
      figure: String(faults.length),
      beside: faults[0] ?? 'asked: 0',
    },
    { what: 'half of them within', figure: milliseconds(quantile(took, 0.5)), beside: '' },
    { what: 'the slowest', figure: milliseconds(quantile(took, 1)), beside: 'asked: 2 s' },
  ]);
}
