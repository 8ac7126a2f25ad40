import type { Standing } from '@evenkeel/shared/schedule';

const STARTS: readonly { readonly pattern: RegExp; readonly standing: Standing }[] = [
  { pattern: /^(illustrati|fictie|fictional|example only)/i, standing: 'illustrative' },
  { pattern: /^(confirmed|bevestigd)/i, standing: 'confirmed' },
  { pattern: /^(inferred|afgeleid)/i, standing: 'inferred' },
];

/** How sure a row is, from the first word of its source; what says nothing else is stated by whoever sent it. */
export function standingOf(source: string | null): Standing {
  return STARTS.find(({ pattern }) => pattern.test(source?.trim() ?? ''))?.standing ?? 'stated';
}
