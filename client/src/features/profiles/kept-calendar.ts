import { useSyncExternalStore } from 'react';

/** The calendar that rules are tried on: chosen once, for all profiles, as long as the window is open. It leaves the browser only to be tried. */
let kept: File | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepCalendar(file: File | null): void {
  kept = file;
  for (const listener of listeners) listener();
}

/** The calendar that was chosen, or null. */
export function useKeptCalendar(): File | null {
  return useSyncExternalStore(subscribe, () => kept);
}
