import type { AcademicYear } from '@evenkeel/shared/calendar';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { ScenarioEntity } from './entities/scenario.entity.js';

export type { ProposedSnapshot } from './entities/scenario.entity.js';
export type StoredScenario = Readonly<ScenarioEntity>;
/** What changes with an action. */
export type ScenarioColumns = Pick<
  StoredScenario,
  'name' | 'state' | 'ledger' | 'proposed' | 'baseVersion' | 'changedBy'
>;
export type NewScenario = Pick<StoredScenario, 'id' | 'programmeCode' | 'academicYear'> & ScenarioColumns;

/** Keeps scenarios; each change is for the version that its maker saw. */
@Injectable()
export class ScenarioRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of a programme's year, the one that was changed last first. */
  ofYear(programmeCode: string, academicYear: AcademicYear): Promise<readonly StoredScenario[]> {
    return this.source.manager.find(ScenarioEntity, {
      where: { programmeCode, academicYear },
      order: { changedAt: 'DESC', id: 'ASC' },
    });
  }

  find(id: string): Promise<StoredScenario | null> {
    return this.source.manager.findOneBy(ScenarioEntity, { id });
  }

  async add(scenario: NewScenario): Promise<StoredScenario> {
    const at = this.clock.now();
    const row = { ...scenario, version: 1, createdAt: at, changedAt: at };
    await this.source.manager.insert(ScenarioEntity, row);
    return row;
  }

  /** Changes it unless somebody else was first; says which. */
  async change({ id, version }: StoredScenario, columns: Partial<ScenarioColumns>): Promise<'changed' | 'stale'> {
    const next = { ...columns, version: version + 1, changedAt: this.clock.now() };
    const { affected } = await this.source.manager.update(ScenarioEntity, { id, version }, next);
    return affected === 1 ? 'changed' : 'stale';
  }

  /** Takes it away unless somebody else changed it; says which. */
  async remove(id: string, version: number): Promise<'removed' | 'stale'> {
    const { affected } = await this.source.manager.delete(ScenarioEntity, { id, version });
    return affected === 1 ? 'removed' : 'stale';
  }
}
