import type { ImportProgressDocument } from '@evenkeel/shared/contract';
import { useEffect, useState } from 'react';
import { apiPath } from './get-json.js';

/** How far an import is. */
export type JobProgress = ImportProgressDocument;

/** What an import is doing, in order. */
const STAGES: readonly JobProgress['stage'][] = [
  'waiting',
  'reading',
  'checking',
  'comparing',
  'effects',
  'storing',
  'done',
];

/** A short import is over before anyone could read how far it is. */
const WAIT_MS = 600;

/** A name for an import that is about to be sent. Works without a secure context, in which `randomUUID` is missing. */
export function newJob(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** How far the import of this name is; null before anything is heard of it, and where the server tells nothing. */
export function useJobProgress(job: string | null): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    if (job === null || typeof EventSource === 'undefined') return;
    let events: EventSource | null = null;
    const wait = setTimeout(() => {
      events = openEvents(job, setProgress);
    }, WAIT_MS);
    return () => {
      clearTimeout(wait);
      events?.close();
    };
  }, [job]);
  return progress;
}

function openEvents(job: string, tell: (progress: JobProgress) => void): EventSource {
  const events = new EventSource(apiPath(['imports', 'jobs', job, 'events']));
  const hear = ({ data }: MessageEvent<string>) => {
    const progress = progressIn(data);
    if (progress) tell(progress);
  };
  events.addEventListener('message', hear);
  // The answer to the import itself says how it ended: without progress there is nothing to try again for.
  events.addEventListener('error', () => events.close());
  return events;
}

/** What an event tells; null where it tells something else. */
export function progressIn(data: string): JobProgress | null {
  try {
    const told = JSON.parse(data) as Partial<Record<keyof JobProgress, unknown>> | null; // looked at below
    const stage = STAGES.find((known) => known === told?.stage);
    if (!stage) return null;
    const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
    return { stage, done: number(told?.done), total: number(told?.total) };
  } catch {
    return null; // not JSON: a sign of life
  }
}

/** Asks the server to stop an import, also from a page that is being closed; whether it could. */
export async function cancelJob(job: string): Promise<boolean> {
  try {
    return (await fetch(apiPath(['imports', 'jobs', job]), { method: 'DELETE', keepalive: true })).ok;
  } catch {
    return false; // not reached: nothing was stopped
  }
}
