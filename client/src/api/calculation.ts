import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiPath, getJson, postJson } from './get-json.js';

/** Work on the server that takes a while, as the server tells it. */
interface CalculationState {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
}

interface Paths {
  /** Where one is started. */
  readonly start: string;
  /** Under which name the ones that are started stand. */
  readonly under: string;
}

const isOver = ({ state }: CalculationState) => state !== 'waiting' && state !== 'running';

/** Starts work that takes a while, tells how far it is, and cancels it; leaving the screen cancels it too. */
export function useCalculation<S extends CalculationState, B>({ start: startPath, under }: Paths) {
  const [job, setJob] = useState<S | null>(null);
  const start = useMutation({ mutationFn: (asked: B) => postJson<S>(startPath, asked), onSuccess: setJob });
  const id = job && !isOver(job) ? job.id : null;
  useEffect(() => (id === null ? undefined : watch<S>(under, id, setJob)), [under, id]);
  const isBusy = start.isPending || id !== null;
  return { job, start, isBusy, cancel: () => id !== null && cancel(under, id) };
}

function cancel(under: string, id: string): void {
  // what is over already is no fault
  getJson<void>(apiPath([under, id]), { method: 'DELETE' }).catch(() => undefined);
}

function watch<S extends CalculationState>(under: string, id: string, tell: (job: S) => void): () => void {
  let isWatched = true;
  const events = new EventSource(apiPath([under, id, 'events']));
  events.onmessage = ({ data }) => {
    const job = JSON.parse(data) as S; // the contract of the events
    if (isOver(job)) {
      isWatched = false;
      events.close();
    }
    tell(job);
  };
  return () => {
    events.close();
    if (isWatched) cancel(under, id);
  };
}
