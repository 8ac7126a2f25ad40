import type { ContributionDocument } from '@evenkeel/shared/contract';
import { assertNever } from '@evenkeel/shared/util';
import type { Text } from './use-text.js';

/** In words where the hours of an item come from. */
export function basisText(basis: ContributionDocument['basis'], text: Text): string {
  switch (basis.kind) {
    case 'timetable':
      return basis.chosen.length > 0
        ? text('basis.timetable.group', { groups: basis.chosen.length, list: basis.chosen.join(', ') })
        : text('basis.timetable', { groups: basis.groups });
    case 'stated':
      return text('basis.stated');
    case 'norm':
      return text(`basis.norm.${basis.unit}`, { size: basis.size });
    case 'share':
      return text('basis.share', { share: basis.share, hours: basis.ofHours });
    case 'remainder':
      return text('basis.remainder', { hours: basis.budget });
    default:
      return assertNever(basis);
  }
}
