import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, getPriority } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { yieldToOthers } from './fork-worker.js';

describe('a program that yields to others', () => {
  it('has a lower priority than the server, and it is no fault where it has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await once(child, 'spawn');
    try {
      yieldToOthers(child);
      const lower = Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL);
      expect(getPriority(child.pid)).toBe(lower);
    } finally {
      child.kill('SIGKILL');
    }
    await once(child, 'exit');
    expect(() => yieldToOthers(child)).not.toThrow();
  });
});
