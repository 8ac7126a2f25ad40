import type {
  PolicyChangeBody,
  PolicyEffectDocument,
  PolicyTrialBody,
  ProgrammePolicyDocument,
} from '@evenkeel/shared/contract';
import { effectivePolicy, type Policy, settingFaults, settingValue } from '@evenkeel/shared/policy';
import { policyEffect } from '@evenkeel/shared/report';
import { academicYearsOf, type Programme } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import {
  PolicyOverrideRepository,
  type PolicyToKeep,
  type StoredOverride,
} from '../storage/policy-override.repository.js';
import { ScheduleRepository, type ScheduleSnapshot } from '../storage/schedule.repository.js';
import { CalibratedPolicies } from './calibrated-policies.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { invalidPolicy, stalePolicy } from './policy-problem.js';
import { ProgrammePolicies, type ProgrammePolicy } from './programme-policies.js';
import { programmePolicyDocument } from './programme-policy-document.js';
import { unknownPolicy } from './unknown-policy.js';

/** Other levels are held against the order they ship in. */
const SHIPPED = 'nl-default';

interface Found {
  readonly snapshot: ScheduleSnapshot;
  readonly programme: Programme;
  readonly inForce: ProgrammePolicy;
}

/** Which thresholds hold for a programme, what others would do, and the change to others. */
@Injectable()
export class ProgrammePolicyService {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly catalogue: PolicyCatalogue,
    private readonly sets: CalibratedPolicies,
    private readonly policies: ProgrammePolicies,
    private readonly overrides: PolicyOverrideRepository,
    private readonly analysis: AnalysisService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async document(code: string): Promise<ProgrammePolicyDocument> {
    const { programme, inForce } = await this.#find(code);
    const policyIds = this.catalogue.all().map(({ id }) => id);
    return programmePolicyDocument({ programme, inForce, policyIds, history: await this.overrides.history(code) });
  }

  /** What the thresholds would do to each academic year of the programme, the newest first. Stores nothing. */
  async effect(code: string, body: PolicyTrialBody): Promise<PolicyEffectDocument[]> {
    const { snapshot, inForce } = await this.#find(code);
    const { policy: tried } = await this.#tried(inForce, { ...body, reason: '–', by: 'programme-director' });
    const effects: PolicyEffectDocument[] = [];
    for (const academicYear of [...academicYearsOf(snapshot.schedule, code)].reverse()) {
      const asked = { programmeCode: code, academicYear, style: 'typical', options: null } as const;
      const effect = policyEffect(await this.analysis.inputFor(asked), tried);
      if (effect.kind === 'refused') throw new ProblemException(refusalProblem(effect));
      effects.push(effect.document);
    }
    return effects;
  }

  /** Keeps other thresholds. Errors: a problem when they are not possible, or somebody else changed them meanwhile. */
  async change(code: string, body: PolicyChangeBody): Promise<ProgrammePolicyDocument> {
    const { inForce } = await this.#find(code);
    const { version } = inForce.choice;
    if (version !== body.version) throw stalePolicy(version);
    const { base, overrides, policy } = await this.#tried(inForce, body);
    const changes = changesBetween(inForce, { base, policy }, body);
    if (changes.length > 0) {
      const kept = await this.overrides.keep({ programmeCode: code, version, policyId: base.id, overrides, changes });
      if (kept === 'stale') throw stalePolicy((await this.overrides.of(code)).version);
    }
    return this.document(code);
  }

  /** The thresholds as they would be. Errors: a problem when there is no such set or a value is not possible. */
  async #tried({ base: now, choice }: ProgrammePolicy, body: Omit<PolicyChangeBody, 'version'>) {
    const id = body.policyId ?? now.id;
    const base = (await this.sets.lookup())(id);
    if (!base) throw new ProblemException({ ...unknownPolicy(id), status: 422 });
    const overrides = overridesWith(choice.overrides, body, this.clock.today());
    const policy = effectivePolicy(base, overrides);
    const faults = settingFaults(policy, this.catalogue.find(SHIPPED) ?? base);
    if (faults.length > 0) throw invalidPolicy(faults);
    return { base, overrides, policy };
  }

  async #find(code: string): Promise<Found> {
    const snapshot = await this.schedules.snapshot();
    const programme = snapshot.schedule.programmes.find((candidate) => candidate.code === code);
    if (!programme)
      throw new ProblemException(refusalProblem({ kind: 'refused', reason: 'unknown-programme', detail: code }));
    const inForce = await this.policies.of(programme);
    if (!inForce) throw new ProblemException({ ...unknownPolicy(programme.policyId), status: 409 });
    return { snapshot, programme, inForce };
  }
}

type Why = Pick<PolicyChangeBody, 'settings' | 'reason' | 'by'>;

/** The overrides with the changes in them; a setting given back to the set has none. */
function overridesWith(
  before: readonly StoredOverride[],
  { settings, reason, by }: Why,
  changedOn: StoredOverride['changedOn'],
): readonly StoredOverride[] {
  const said = new Map(settings.map(({ setting, value }) => [setting, value]));
  const kept = before.filter(({ setting, value }) => !said.has(setting) || said.get(setting) === value);
  const same = new Set(kept.map(({ setting }) => setting));
  const changed = [...said].flatMap(([setting, value]) =>
    value === null || same.has(setting) ? [] : [{ setting, value, reason, changedBy: by, changedOn }],
  );
  return [...kept, ...changed];
}

interface Thresholds {
  readonly base: Policy;
  readonly policy: Policy;
}

/** What a save changes: the set that was chosen, and each setting that was named and differs. */
function changesBetween(
  before: ProgrammePolicy,
  after: Thresholds,
  { settings, reason, by }: Why,
): PolicyToKeep['changes'] {
  const why = { reason, changedBy: by };
  const chosen =
    before.base.id === after.base.id ? [] : [{ ...why, setting: null, before: before.base.id, after: after.base.id }];
  const own = new Set(before.choice.overrides.map(({ setting }) => setting));
  const set = settings.flatMap(({ setting, value }) => {
    const [was, is] = [settingValue(before.policy, setting), settingValue(after.policy, setting)];
    const isSame = value === null ? !own.has(setting) : was === is && own.has(setting);
    return isSame ? [] : [{ ...why, setting, before: String(was), after: String(is) }];
  });
  return [...chosen, ...set];
}
