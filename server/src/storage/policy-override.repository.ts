import type { PlainDate } from '@evenkeel/shared/calendar';
import type { OwnerRole } from '@evenkeel/shared/decisions';
import type { SettingId } from '@evenkeel/shared/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { PolicyChangeEntity } from './entities/policy-change.entity.js';
import { PolicyChoiceEntity, PolicyOverrideEntity } from './entities/policy-choice.entity.js';
import { writeTransaction } from './transactions.js';

/** A threshold that a programme set itself. */
export interface StoredOverride {
  readonly setting: SettingId;
  readonly value: number;
  readonly reason: string;
  readonly changedBy: OwnerRole;
  readonly changedOn: PlainDate;
}

/** What a programme chose; version 0 when it never chose anything. */
export interface StoredPolicyChoice {
  readonly programmeCode: string;
  readonly policyId: string | null;
  readonly version: number;
  readonly overrides: readonly StoredOverride[];
}

export type StoredPolicyChange = Readonly<PolicyChangeEntity>;

/** A choice to keep for the version that was seen. */
export interface PolicyToKeep {
  readonly programmeCode: string;
  readonly version: number;
  readonly policyId: string;
  /** All overrides that hold from now on. */
  readonly overrides: readonly StoredOverride[];
  readonly changes: readonly Pick<StoredPolicyChange, 'setting' | 'before' | 'after' | 'reason' | 'changedBy'>[];
}

/** Keeps which thresholds programmes chose and set themselves. */
@Injectable()
export class PolicyOverrideRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The choices of all programmes that made one. */
  all(): Promise<readonly StoredPolicyChoice[]> {
    return choices(this.source.manager, {});
  }

  async of(programmeCode: string): Promise<StoredPolicyChoice> {
    const [choice] = await choices(this.source.manager, { programmeCode });
    return choice ?? { programmeCode, policyId: null, version: 0, overrides: [] };
  }

  /** The newest first. */
  history(programmeCode: string): Promise<readonly StoredPolicyChange[]> {
    return this.source.manager.find(PolicyChangeEntity, { where: { programmeCode }, order: { id: 'DESC' } });
  }

  /** Keeps the choice with its overrides, unless somebody else changed them first. */
  async keep(policy: PolicyToKeep): Promise<'kept' | 'stale'> {
    const { programmeCode, version } = policy;
    try {
      return await writeTransaction(this.source, (manager) => write(manager, policy, this.clock.now()));
    } catch (error) {
      if ((await this.of(programmeCode)).version !== version) return 'stale';
      throw error;
    }
  }
}

async function choices(
  manager: EntityManager,
  where: { readonly programmeCode?: string },
): Promise<readonly StoredPolicyChoice[]> {
  const rows = await manager.find(PolicyChoiceEntity, { where, order: { programmeCode: 'ASC' } });
  if (rows.length === 0) return [];
  const overrides = await manager.find(PolicyOverrideEntity, {
    where,
    order: { programmeCode: 'ASC', setting: 'ASC' },
  });
  return rows.map(({ programmeCode, policyId, version }) => ({
    programmeCode,
    policyId,
    version,
    overrides: overrides.filter((row) => row.programmeCode === programmeCode).map(overrideOf),
  }));
}

function overrideOf({ setting, value, reason, changedBy, changedOn }: PolicyOverrideEntity): StoredOverride {
  // checked when it was kept; one that a later program no longer knows is left out where policies are put together
  return { setting: setting as SettingId, value, reason, changedBy, changedOn: changedOn as PlainDate };
}

async function write(manager: EntityManager, policy: PolicyToKeep, at: string): Promise<'kept' | 'stale'> {
  const { programmeCode, version, policyId, overrides, changes } = policy;
  const next = { programmeCode, policyId, version: version + 1 };
  if (version === 0) await manager.insert(PolicyChoiceEntity, next);
  else if ((await manager.update(PolicyChoiceEntity, { programmeCode, version }, next)).affected !== 1) return 'stale';
  await manager.delete(PolicyOverrideEntity, { programmeCode });
  if (overrides.length > 0) {
    await manager.insert(
      PolicyOverrideEntity,
      overrides.map((override) => ({ ...override, programmeCode })),
    );
  }
  await manager.insert(
    PolicyChangeEntity,
    changes.map((change) => ({ ...change, programmeCode, version: version + 1, at })),
  );
  return 'kept';
}
