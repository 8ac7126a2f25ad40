/** Why a question cannot be answered. */
export type RefusalReason =
  | 'unknown-programme'
  | 'unknown-year'
  | 'unknown-cohort'
  | 'unknown-term'
  | 'unknown-week'
  | 'unknown-option'
  | 'option-rule-not-met'
  | 'unknown-group'
  | 'unknown-profile';

/** A question that cannot be answered; `detail` is the code that was not known, or the option group with what was chosen. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly detail: string;
  /** What could have been asked for instead, where that is a short list. */
  readonly known?: readonly string[];
}

/** The document asked for, or why there is none. */
export type Answer<T> = { readonly kind: 'answer'; readonly document: T } | Refused;

/** The answer that holds the document. */
export function answer<T>(document: T): Answer<T> {
  return { kind: 'answer', document };
}

/** The refusal with its reason. */
export function refused(reason: RefusalReason, detail: string): Refused {
  return { kind: 'refused', reason, detail };
}
