import { randomUUID } from 'node:crypto';
import type {
  ScenarioActionBody,
  ScenarioBody,
  ScenarioComparisonDocument,
  ScenarioDocument,
  ScenarioEffectDocument,
  ScenarioListDocument,
  TrialBody,
} from '@evenkeel/shared/contract';
import { type LiveInput, scenarioEffect } from '@evenkeel/shared/report';
import { added, EMPTY_LEDGER, type Ledger, type ScenarioChange } from '@evenkeel/shared/scenario';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { ScenarioRepository, type StoredScenario } from '../storage/scenario.repository.js';
import { doAction } from './do-action.js';
import { scenarioDocument, scenarioLine } from './scenario-document.js';
import { ScenarioInputs } from './scenario-inputs.js';
import { staleScenario, unknownScenario } from './scenario-problem.js';
import type { ScenariosPath } from './scenario-requests.js';
import { changeFrom } from './wanted-change.js';

/** Scenarios with what they do; nothing of them ever reaches the live schedule. */
@Injectable()
export class ScenariosService {
  constructor(
    private readonly inputs: ScenarioInputs,
    private readonly repository: ScenarioRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ programme, year }: ScenariosPath): Promise<ScenarioListDocument> {
    const live = await this.inputs.inputFor({ programmeCode: programme, academicYear: year });
    const stored = await this.repository.ofYear(programme, year);
    const name = live.schedule.programmes.find(({ code }) => code === programme)?.name ?? programme;
    return { programme: { code: programme, name }, year, scenarios: stored.map((one) => scenarioLine(one, live)) };
  }

  /** A new scenario, with the changes it begins with. Errors: a problem when one can't be made, and then nothing is kept. */
  async create({ programme, year }: ScenariosPath, body: ScenarioBody): Promise<ScenarioDocument> {
    const live = await this.inputs.inputFor({ programmeCode: programme, academicYear: year });
    const { name, by } = body;
    const ledger = ledgerOf(live, body);
    const stored = await this.repository.add({
      id: randomUUID(),
      programmeCode: programme,
      academicYear: year,
      ...{ name, state: 'draft', ledger, proposed: null, baseVersion: live.dataVersion, changedBy: by },
    });
    return scenarioDocument(stored, live);
  }

  /** What the changes would do. Errors: a problem when one can't be made. */
  async trial({ programme, year }: ScenariosPath, changes: TrialBody['changes']): Promise<ScenarioEffectDocument> {
    const live = await this.inputs.inputFor({ programmeCode: programme, academicYear: year });
    return effectOf(live, ledgerOf(live, { changes, reason: null, by: 'programme-director' }).changes);
  }

  async one(id: string): Promise<ScenarioDocument> {
    const stored = await this.#stored(id);
    return scenarioDocument(stored, await this.#liveOf(stored));
  }

  /** Errors: a problem when it is unknown, changed meanwhile, frozen, or the change can't be made. */
  async act(id: string, { version, by, action }: ScenarioActionBody): Promise<ScenarioDocument> {
    const stored = await this.#stored(id);
    const live = await this.#liveOf(stored);
    if (stored.version !== version) throw staleScenario(scenarioDocument(stored, live));
    const effect = () => effectOf(live, stored.ledger.changes);
    const columns = doAction({ stored, base: live, by, at: this.clock.now(), effect }, action);
    const outcome = await this.repository.change(stored, columns);
    const after = scenarioDocument(await this.#stored(id), live);
    if (outcome === 'stale') throw staleScenario(after);
    return after;
  }

  async remove(id: string, version: number): Promise<void> {
    const stored = await this.#stored(id);
    const outcome = stored.version === version ? await this.repository.remove(id, version) : 'stale';
    if (outcome === 'stale') throw staleScenario(await this.one(id));
  }

  /** What it does to the live schedule; of what was proposed, what it did then. */
  async effect(id: string): Promise<ScenarioEffectDocument> {
    return this.#effectOf(await this.#stored(id));
  }

  async compare(ids: readonly string[]): Promise<ScenarioComparisonDocument> {
    const scenarios: ScenarioComparisonDocument['scenarios'] = [];
    for (const id of ids) {
      const stored = await this.#stored(id);
      const scenario = scenarioDocument(stored, await this.#liveOf(stored));
      scenarios.push({ scenario, effect: await this.#effectOf(stored) });
    }
    return { scenarios };
  }

  async #effectOf(stored: StoredScenario): Promise<ScenarioEffectDocument> {
    return stored.proposed?.effect ?? effectOf(await this.#liveOf(stored), stored.ledger.changes);
  }

  async #stored(id: string): Promise<StoredScenario> {
    const stored = await this.repository.find(id);
    if (!stored) throw unknownScenario(id);
    return stored;
  }

  #liveOf({ programmeCode, academicYear }: StoredScenario): Promise<LiveInput> {
    return this.inputs.inputFor({ programmeCode, academicYear });
  }
}

/** Errors: a problem when a change can't be made after those before it. */
function ledgerOf(live: LiveInput, { changes, reason, by }: Pick<ScenarioBody, 'changes' | 'reason' | 'by'>): Ledger {
  return changes.reduce(
    (made, wanted) => added(made, changeFrom(live, made.changes, { wanted, reason, by })),
    EMPTY_LEDGER,
  );
}

/** Errors: a problem when the question can't be answered. */
function effectOf(live: LiveInput, changes: readonly ScenarioChange[]): ScenarioEffectDocument {
  const found = scenarioEffect({ ...live, changes });
  if (found.kind === 'refused') throw new ProblemException(refusalProblem(found));
  return found.document;
}
