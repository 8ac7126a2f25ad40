import { LIMITS } from '../../sources/limits.js';

/** How long and how much a source may answer. */
export interface FetchLimits {
  /** One answer, unpacked. */
  readonly bytes: number;
  /** From question to the end of the answer. */
  readonly requestMs: number;
  /** Without a byte. */
  readonly idleMs: number;
  /** All questions of one fetch together. */
  readonly totalMs: number;
  readonly totalBytes: number;
  readonly requests: number;
  readonly redirects: number;
  /** Times a busy server is asked again. */
  readonly retries: number;
  /** Before the first of these; doubled each time. */
  readonly retryMs: number;
  /** The longest wait that a server may ask for. */
  readonly longestWaitMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: LIMITS.fileBytes,
  requestMs: 30_000,
  idleMs: 10_000,
  totalMs: 10 * 60_000,
  totalBytes: 5 * LIMITS.fileBytes,
  requests: 10_000,
  redirects: 5,
  retries: 3,
  retryMs: 1000,
  longestWaitMs: 60_000,
};
