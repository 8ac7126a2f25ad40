import type { DomainMessageKey } from '@evenkeel/shared/messages';

type CodeOf<Key> = Key extends `live.fault.${infer Code}` ? Code : never;
type RemarkCodeOf<Key> = Key extends `live.remark.${infer Code}` ? Code : never;

/** Why a source cannot be fetched: each has a text in every language under `live.fault.<code>`. */
export type LiveFaultCode = CodeOf<DomainMessageKey>;

/** What was left aside in a fetch that went well: texts under `live.remark.<code>`. */
export type LiveRemarkCode = RemarkCodeOf<DomainMessageKey>;

export type LiveValues = Readonly<Record<string, string | number>>;

/** What went wrong with a fetch, without its wording. It holds no query of an address: that is where keys stand. */
export interface LiveFault {
  readonly code: LiveFaultCode;
  readonly values: LiveValues;
}

export interface LiveRemark {
  readonly code: LiveRemarkCode;
  readonly values: LiveValues;
}

/** Ends a fetch: nothing of it is kept. Thrown, because it leaves many calls at once; caught where the fetch was started. */
export class LiveSourceFault extends Error {
  /** The status that was answered, where there was an answer. */
  readonly status: number | null;

  constructor(
    readonly code: LiveFaultCode,
    readonly values: LiveValues = {},
    status: number | null = null,
  ) {
    super(code);
    this.name = 'LiveSourceFault';
    this.status = status;
  }
}
