import type { Minutes } from './time-zone.js';

/** From this moment on the clocks are so far ahead of UTC. */
export interface Transition {
  readonly utc: Minutes;
  readonly offset: Minutes;
}

/** The offset that holds at a moment, by transitions in order of time. */
export function offsetAmong(transitions: readonly Transition[], utc: Minutes): Minutes | null {
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((transitions[middle]?.utc ?? 0) <= utc) low = middle + 1;
    else high = middle;
  }
  return transitions[low - 1]?.offset ?? null;
}
