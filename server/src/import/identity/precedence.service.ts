import { createHash } from 'node:crypto';
import type { PrecedenceChange, PrecedenceChangedDocument, PrecedenceDocument } from '@evenkeel/shared/contract';
import {
  EMPTY_SCHEDULE,
  FIELD_GROUPS,
  FIELDS_OF_GROUP,
  type OwnPrecedence,
  type Schedule,
  type SourcePrecedence,
} from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemException } from '../../http/problem.exception.js';
import { ScheduleRepository, type StoredPrecedence } from '../../storage/schedule.repository.js';
import { compareSchedules } from '../compare/compare-schedules.js';
import { asClaimed } from '../compare/complete-assessments.js';
import { importProblem } from '../import-problem.js';
import { precedenceOf } from './precedence-of.js';
import { shippedPrecedence } from './shipped-precedence.js';

/** The format under which a change of precedence stands in the log of imports. */
const FORMAT = 'precedence';

/** Tells which source is believed about what, and changes it; stored assessments follow at once. */
@Injectable()
export class PrecedenceService {
  constructor(@Inject(ScheduleRepository) private readonly repository: ScheduleRepository) {}

  /** The precedence that holds. */
  async precedence(): Promise<PrecedenceDocument> {
    const { precedence } = await this.repository.snapshot();
    return precedenceDocument(precedence);
  }

  /**
   * Makes this the precedence, and gives every assessment the values that are believed from now on, as one entry in the log of imports.
   * Errors: a problem when someone else changed it first.
   */
  async change({ version, orders, kinds }: PrecedenceChange, by: string | null): Promise<PrecedenceChangedDocument> {
    const { schedule, dataVersion, precedence } = await this.repository.snapshot();
    if (version !== (precedence?.version ?? 0)) throw stale();
    const own = withoutShipped({ orders, kinds });
    const { toStore, changes } = compareSchedules(schedule, believedAnew(schedule, precedenceOf(own)));
    const result = await this.repository.apply(toStore, {
      fileHash: createHash('sha256').update(JSON.stringify(own)).digest('hex'),
      fileNames: [],
      format: FORMAT,
      importedBy: by,
      expectedVersion: dataVersion,
      precedence: own,
    });
    if (result.kind === 'stale' || result.importId === null) throw stale();
    const { importId } = result;
    return { ...precedenceDocument({ version: importId, ...own }), importId, changed: changes.length };
  }
}

/** Only where several sources speak can another one be believed. */
function believedAnew({ assessments }: Schedule, precedence: SourcePrecedence): Schedule {
  const shared = assessments.filter(({ claims }) => claims.length > 1);
  return { ...EMPTY_SCHEDULE, assessments: shared.map((assessment) => asClaimed(assessment, precedence)) };
}

/** What is as it ships is not kept: a new release may ship another order. */
function withoutShipped({ orders, kinds }: OwnPrecedence): OwnPrecedence {
  const shipped = shippedPrecedence();
  const isOwn = (group: (typeof FIELD_GROUPS)[number]) =>
    orders[group] !== undefined && JSON.stringify(orders[group]) !== JSON.stringify(shipped.orders[group]);
  return {
    orders: Object.fromEntries(FIELD_GROUPS.filter(isOwn).map((group) => [group, orders[group]])),
    kinds: Object.fromEntries(Object.entries(kinds).filter(([source, kind]) => shipped.kinds[source] !== kind)),
  };
}

function precedenceDocument(stored: StoredPrecedence | null): PrecedenceDocument {
  const { orders, kinds } = precedenceOf(stored);
  const { reasons } = shippedPrecedence();
  return {
    version: stored?.version ?? 0,
    kinds: { ...kinds },
    orders: FIELD_GROUPS.map((group) => ({
      group,
      fields: [...FIELDS_OF_GROUP[group]],
      order: [...orders[group]],
      reason: reasons[group],
      shipped: stored?.orders[group] === undefined,
    })),
  };
}

function stale(): ProblemException {
  return new ProblemException(importProblem(409, 'stale'));
}
