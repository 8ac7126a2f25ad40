import type { terms as en } from '../en/terms.js';

export const terms: Record<keyof typeof en, string> = {
  'severity.amber': 'aandacht',
  'severity.red': 'hoog',
  'severity.hard': 'botsing',
};
