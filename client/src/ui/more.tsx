import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from './use-text.js';

/** So many entries of a long list are drawn at first, and more each time they are asked for. */
const AT_FIRST = 50;
const AT_A_TIME = 500;

interface More {
  /** Entries that are not drawn yet. */
  readonly left: number;
  readonly show: () => void;
}

/** The part of a long list that is drawn, and the way to the rest. */
export function useMore<T>(entries: readonly T[]): { readonly shown: readonly T[]; readonly more: More } {
  const [count, setCount] = useState(AT_FIRST);
  return {
    shown: entries.slice(0, count),
    more: { left: Math.max(0, entries.length - count), show: () => setCount(count + AT_A_TIME) },
  };
}

/** Asks for more of a long list, and says how much is left. */
export function MoreButton({ more: { left, show } }: { readonly more: More }) {
  const text = useText();
  if (left === 0) return null;
  return (
    <div className="button-row">
      <Button variant="default" onClick={show}>
        {text('state.more', { count: Math.min(left, AT_A_TIME), left })}
      </Button>
    </div>
  );
}
