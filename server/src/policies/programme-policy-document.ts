import type {
  PolicyChangeDocument,
  ProgrammePolicyDocument,
  ProgrammeSettingDocument,
} from '@evenkeel/shared/contract';
import { citationOf, SETTING_IDS, type SettingId, settingBounds } from '@evenkeel/shared/policy';
import type { Programme } from '@evenkeel/shared/schedule';
import type { StoredPolicyChange } from '../storage/policy-override.repository.js';
import type { ProgrammePolicy } from './programme-policies.js';

interface Told {
  readonly programme: Programme;
  readonly inForce: ProgrammePolicy;
  readonly policyIds: readonly string[];
  readonly history: readonly StoredPolicyChange[];
}

/** The thresholds of a programme with their sources and their history. */
export function programmePolicyDocument({ programme, inForce, policyIds, history }: Told): ProgrammePolicyDocument {
  return {
    programme: { code: programme.code, name: programme.name },
    policyId: inForce.base.id,
    policyIds: [...policyIds],
    version: inForce.choice.version,
    settings: SETTING_IDS.map((id) => settingDocument(id, inForce)),
    history: history.map(changeDocument),
  };
}

function settingDocument(id: SettingId, { base, policy, choice }: ProgrammePolicy): ProgrammeSettingDocument {
  const { value, unit, grade, changedBy, changedOn } = policy.settings[id];
  const { least, most } = settingBounds(id, unit);
  const shipped = base.settings[id];
  return {
    id,
    value,
    unit,
    grade,
    citation: { ...citationOf(policy, id) },
    changedBy,
    changedOn,
    local: choice.overrides.some(({ setting }) => setting === id),
    shipped: { value: shipped.value, grade: shipped.grade, citation: { ...citationOf(base, id) } },
    least,
    most,
  };
}

function changeDocument({
  version,
  at,
  setting,
  before,
  after,
  reason,
  changedBy,
}: StoredPolicyChange): PolicyChangeDocument {
  // a setting that a later program no longer knows keeps its line
  return { version, at, setting: setting as SettingId | null, before, after, reason, by: changedBy };
}
