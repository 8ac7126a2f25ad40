import type { RebalanceBody, RebalanceJobDocument } from '@evenkeel/shared/contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiPath, getJson, postJson } from './get-json.js';
import type { YearRef } from './queries.js';

const isOver = ({ state }: RebalanceJobDocument) => state !== 'waiting' && state !== 'running';

/** Looks for the fewest moves, tells how far it is, and cancels it; leaving the screen cancels it too. */
export function useRebalance({ programme, year }: YearRef) {
  const [job, setJob] = useState<RebalanceJobDocument | null>(null);
  const start = useMutation({
    mutationFn: (asked: Partial<RebalanceBody>) =>
      postJson<RebalanceJobDocument>(apiPath(['programmes', programme, 'years', year, 'rebalance']), asked),
    onSuccess: setJob,
  });
  const id = job && !isOver(job) ? job.id : null;
  useEffect(() => (id === null ? undefined : watch(id, setJob)), [id]);
  return { job, start, cancel: () => id !== null && cancel(id) };
}

function cancel(id: string): void {
  // what is over already is no fault
  getJson<void>(apiPath(['rebalance', id]), { method: 'DELETE' }).catch(() => undefined);
}

function watch(id: string, tell: (job: RebalanceJobDocument) => void): () => void {
  let isWatched = true;
  const events = new EventSource(apiPath(['rebalance', id, 'events']));
  events.onmessage = ({ data }) => {
    const job = JSON.parse(data) as RebalanceJobDocument; // the contract of the events
    if (isOver(job)) {
      isWatched = false;
      events.close();
    }
    tell(job);
  };
  return () => {
    events.close();
    if (isWatched) cancel(id);
  };
}
