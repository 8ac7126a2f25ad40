import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useText } from './use-text.js';

/** Holds the place of what is on its way: blocks of the height the answer will have, so that nothing jumps. */
export function Loading({ heights }: { readonly heights: readonly number[] }) {
  const text = useText();
  return (
    <div role="status" className="loading">
      <VisuallyHidden>{text('state.loading')}</VisuallyHidden>
      {heights.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no identity and never move
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </div>
  );
}
