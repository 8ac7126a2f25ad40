import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** One assessment does not weigh more than the whole. */
export const weightsInRange: Check = ({ draft }) =>
  [...draft.assessments.values()].flatMap(({ record, place }) => {
    const weight = record.weightPercent;
    if (weight === null || weight <= 100) return [];
    return [rowIssue(place, 'weight-out-of-range', { field: 'weight', value: String(weight), values: { weight } })];
  });
