const LOCK_TIMEOUT_MS = 30_000;

/** Lets writers through one at a time, in the order in which they came. */
export class WriteLock {
  #tail: Promise<void> = Promise.resolve();

  /** Waits for its turn; the answer gives the lock back. Errors: after 30 seconds, because somebody then holds it for good. */
  async acquire(): Promise<() => void> {
    let unlock: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      unlock = resolve;
    });
    const before = this.#tail;
    this.#tail = before.then(() => mine);
    try {
      await within(LOCK_TIMEOUT_MS, before);
      return unlock;
    } catch (error) {
      unlock();
      throw error;
    }
  }
}

async function within(milliseconds: number, turn: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = 'Waited too long to write: does a transaction write through something other than its own manager?';
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    await Promise.race([turn, late]);
  } finally {
    clearTimeout(timer);
  }
}
