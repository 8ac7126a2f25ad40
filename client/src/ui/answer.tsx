import type { ReactNode } from 'react';
import { Failed } from './failed.js';
import { Loading } from './loading.js';
import { useText } from './use-text.js';

interface AnswerProps<T> {
  /** The state of a request: what came, what went wrong, how to ask again. */
  readonly request: { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  /** What could not be shown when it fails. */
  readonly failure: string;
  /** Heights in pixels of what is to come. */
  readonly heights: readonly number[];
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed, or the answer; after a failed refresh the last good answer stays, and the screen says so. */
export function Answer<T>({ request, failure, heights, children }: AnswerProps<T>) {
  const text = useText();
  const retry = () => void request.refetch();
  if (request.data === undefined) {
    return request.error ? (
      <Failed title={failure} detail={request.error.message} retry={retry} />
    ) : (
      <Loading heights={heights} />
    );
  }
  return (
    <>
      {request.error && <Failed title={failure} detail={text('state.lastGood')} retry={retry} />}
      {children(request.data)}
    </>
  );
}
