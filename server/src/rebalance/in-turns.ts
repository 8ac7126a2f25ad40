/** Work in short turns, between which the thread hears whether it is cancelled; null where it was. */
export async function inTurns<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T | null> {
  for (let turn = work.next(); ; turn = work.next()) {
    if (turn.done) return turn.value;
    if (signal.aborted) return null;
    await new Promise((resume) => setImmediate(resume));
  }
}
