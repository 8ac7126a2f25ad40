import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_GROUPS, type FieldGroup, SOURCE_KINDS, type SourcePrecedence } from '@evenkeel/shared/schedule';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../config/project-root.js';

/** The precedence as it ships, with the reason for each order. */
export interface ShippedPrecedence extends SourcePrecedence {
  readonly reasons: Readonly<Record<FieldGroup, string>>;
}

const PrecedenceFile = z.strictObject({
  kinds: z.record(z.string(), z.enum(SOURCE_KINDS)),
  orders: z.record(
    z.enum(FIELD_GROUPS),
    z.strictObject({ order: z.array(z.string()).min(1), reason: z.string().min(1) }),
  ),
});

let shipped: ShippedPrecedence | null = null;

/** The precedence of data/precedence.json, read and checked once. */
export function shippedPrecedence(): ShippedPrecedence {
  shipped ??= read();
  return shipped;
}

function read(): ShippedPrecedence {
  const text = readFileSync(join(PROJECT_ROOT, 'data', 'precedence.json'), 'utf8');
  const { kinds, orders } = PrecedenceFile.parse(JSON.parse(text));
  const of = <T>(pick: (group: FieldGroup) => T) =>
    Object.fromEntries(FIELD_GROUPS.map((group) => [group, pick(group)])) as Record<FieldGroup, T>; // one for each group
  return { kinds, orders: of((group) => orders[group].order), reasons: of((group) => orders[group].reason) };
}
