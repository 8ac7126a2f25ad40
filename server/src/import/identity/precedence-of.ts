import type { OwnPrecedence, SourcePrecedence } from '@evenkeel/shared/schedule';
import { shippedPrecedence } from './shipped-precedence.js';

/** The precedence that holds: what ships, with what the administrator made of it. */
export function precedenceOf(own: OwnPrecedence | null): SourcePrecedence {
  const { orders, kinds } = shippedPrecedence();
  return { orders: { ...orders, ...own?.orders }, kinds: { ...kinds, ...own?.kinds } };
}
