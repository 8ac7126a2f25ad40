import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile } from './measure.js';
import type { LoopData } from './university-loop.js';

/** What the loop took in C: median milliseconds of processor time, and the sum it came to; null on a machine without a C compiler. */
export function universityLoopInC(data: LoopData): { readonly median: number; readonly sum: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    const program = join(folder, 'loop');
    if (!compiled(program)) return null;
    const file = join(folder, 'data');
    writeFileSync(file, bytesOf(data));
    const lines = execFileSync(program, [file], { encoding: 'utf8' }).trim().split('\n');
    const rounds = lines.map((line) => line.split(' ').map(Number));
    return {
      median: quantile(
        rounds.map(([seconds]) => (seconds ?? Number.NaN) * 1000),
        0.5,
      ),
      sum: rounds[0]?.[1] ?? Number.NaN,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiled(program: string): boolean {
  const source = fileURLToPath(new URL('university-loop.c', import.meta.url));
  try {
    execFileSync('cc', ['-O2', '-o', program, source], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function bytesOf({ sessions, courses, firstDay, weeks, taken, students, cohorts }: LoopData): Buffer {
  const counts = [courses, firstDay, weeks, students.length - 1, cohorts.length - 1, taken.length];
  const sizes = Int32Array.of(sessions.course.length, ...counts);
  const arrays = [sizes, sessions.course, sessions.day, sessions.hours, taken, students, cohorts];
  return Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
}
