import { LiveSourceFault } from '../live-source-fault.js';
import type { Answer } from './ask-once.js';
import type { FetchGuard } from './fetch-guard.js';
import { guardedFetch } from './guarded-fetch.js';

/** One fetch of a source: many questions within one time, number and size. */
export interface FetchSession {
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Bytes that came in so far. */
  readonly bytes: number;
  /** Ends the session: a question that is still open is dropped. */
  end(): void;
}

/** Starts a fetch; `stopped` ends it from outside. Its questions end with a fault when the limits are reached. */
export function startFetch(guard: FetchGuard, host: string, stopped: AbortSignal): FetchSession {
  const { limits } = guard;
  const ended = new AbortController();
  const timeUp = AbortSignal.timeout(limits.totalMs);
  const signal = AbortSignal.any([stopped, ended.signal, timeUp]);
  let requests = 0;
  let bytes = 0;
  const get = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
    requests += 1;
    if (requests > limits.requests) throw new LiveSourceFault('many-requests', { host, count: limits.requests });
    const answer = await untilTimeUp(guardedFetch(url, guard, { headers, signal }));
    bytes += answer.bytes.length;
    if (bytes > limits.totalBytes)
      throw new LiveSourceFault('too-big', { host, megabytes: Math.floor(limits.totalBytes / 1_048_576) });
    return answer;
  };
  /** That the whole took too long is no wish of a person to stop. */
  const untilTimeUp = (answer: Promise<Answer>) =>
    answer.catch((error: unknown) => {
      if (timeUp.aborted && !stopped.aborted)
        throw new LiveSourceFault('too-slow', { host, seconds: Math.round(limits.totalMs / 1000) });
      throw error;
    });
  return {
    get,
    get bytes() {
      return bytes;
    },
    end: () => ended.abort(),
  };
}
