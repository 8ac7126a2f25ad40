import type { PolicyDocument, RuleListDocument, StudentProfileDocument } from '@evenkeel/shared/contract';
import { apiPath } from './get-json.js';
import { useDocument } from './queries.js';

/** The catalogue of stressors, in its own order. */
export function useRules() {
  return useDocument<RuleListDocument>(apiPath(['rules']));
}

/** Every set of thresholds that ships. */
export function usePolicies() {
  return useDocument<readonly PolicyDocument[]>(apiPath(['policies']));
}

/** The students with another starting position. */
export function useStudentProfiles() {
  return useDocument<readonly StudentProfileDocument[]>(apiPath(['student-profiles']));
}
