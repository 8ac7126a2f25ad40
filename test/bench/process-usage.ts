import { readFileSync } from 'node:fs';

/** Of a process that runs: its processor time in milliseconds so far, and the most memory it had. */
export interface ProcessUsage {
  readonly processor: number;
  readonly megabytes: number;
}

const TICKS_PER_SECOND = 100;

/** What Linux tells of a process; not-a-number elsewhere. Its own account of its memory would count that of its parent. */
export function processUsage(pid: number | undefined): ProcessUsage {
  if (process.platform !== 'linux' || pid === undefined) return { processor: Number.NaN, megabytes: Number.NaN };
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(afterName[11]) + Number(afterName[12]);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { processor: (ticks * 1000) / TICKS_PER_SECOND, megabytes: Number(peak) / 1024 };
}
