import type { MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import { isOver, type Jobs } from './jobs.js';

/** How far a job is, as server-sent events up to its end. Errors: a problem when there is no such job. */
export function jobEvents<P, R>(jobs: Jobs<P, R>, id: string): Observable<MessageEvent> {
  jobs.one(id);
  return new Observable((subscriber) =>
    jobs.watch(id, (state) => {
      subscriber.next({ data: state });
      if (isOver(state)) subscriber.complete();
    }),
  );
}
