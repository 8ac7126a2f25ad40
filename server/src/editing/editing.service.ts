import { createHash } from 'node:crypto';
import type {
  EditConflictDocument,
  EditKind,
  EditReportDocument,
  EditRequestBody,
  EditTableDocument,
} from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { HAND_SOURCE, type ScheduleChange } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { applyChange } from '../import/compare/apply-change.js';
import { isBlocked } from '../import/good-rows/is-blocked.js';
import { precedenceOf } from '../import/identity/precedence-of.js';
import type { ImportOptions } from '../import/import-options.js';
import { importProblem } from '../import/import-problem.js';
import { IMPORTED_BY } from '../import/imported-by.js';
import { loadEffects } from '../import/load-effects.js';
import { type FilesReading, readScheduleFiles } from '../import/read-schedule-files.js';
import { CalibratedPolicies } from '../policies/calibrated-policies.js';
import type { ImportIssue } from '../sources/import-issue.js';
import { BY_HAND_FORMAT } from '../storage/log/removed-by-hand.js';
import { ScheduleRepository, type ScheduleSnapshot } from '../storage/schedule.repository.js';
import type { FilledWith } from '../templates/records-of-year.js';
import { type EditBatch, type EditConflict, findBatch } from './edit-batch.js';
import { removalIssues, removedKeys, withoutRemoved, withRemoval } from './edit-removal.js';
import { editReport } from './edit-report.js';
import { editSheets } from './edit-sheets.js';
import { type EditContext, editColumns } from './edit-tables.js';
import { editableRows, editRowDocument } from './editable-rows.js';
import { giveBack } from './give-back.js';

interface PreparedEdits {
  readonly snapshot: ScheduleSnapshot;
  readonly batch: EditBatch;
  readonly reading: FilesReading;
  readonly issues: readonly ImportIssue[];
  readonly blocked: boolean;
  readonly change: ScheduleChange;
  readonly givenBack: number;
}

/** How often edits are tried again when other imports come first; each time against the rows as they are then. */
const TRIES = 5;

/** Edits records by hand. Each batch of edits is a small import: the same checks, the same log, the same undo. */
@Injectable()
export class EditingService {
  constructor(
    @Inject(ScheduleRepository) private readonly repository: ScheduleRepository,
    @Inject(CalibratedPolicies) private readonly policies: CalibratedPolicies,
  ) {}

  /** The rows of one kind of a programme in a year. */
  async table(kind: EditKind, context: EditContext, language: Language): Promise<EditTableDocument> {
    const snapshot = await this.repository.snapshot();
    const filledWith = filledWithContext(snapshot, context);
    return {
      kind,
      ...context,
      columns: [...editColumns(kind, language, context)],
      rows: editableRows(kind, filledWith, language).map((row) => editRowDocument(row, filledWith, language)),
      dataVersion: snapshot.dataVersion,
    };
  }

  /** What edits would do. Writes nothing. */
  async preview(request: EditRequestBody, language: Language): Promise<EditReportDocument> {
    const prepared = await this.#prepare(request, language);
    return this.#report(prepared, { applied: false, dataVersion: prepared.snapshot.dataVersion, importId: null });
  }

  /** Stores edits when nothing in them is an error. Errors: a problem when one of their rows was changed meanwhile. */
  async apply(request: EditRequestBody, language: Language): Promise<EditReportDocument> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const prepared = await this.#prepare(request, language);
      const { snapshot, reading, change, blocked } = prepared;
      const { dataVersion: expectedVersion } = snapshot;
      if (blocked) return this.#report(prepared, { applied: false, dataVersion: expectedVersion, importId: null });
      const meta = {
        fileHash: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
        fileNames: [HAND_SOURCE],
        format: BY_HAND_FORMAT,
        importedBy: IMPORTED_BY.web,
        rows: reading.rows,
        sources: reading.sources,
        expectedVersion,
      };
      const result = await this.repository.apply(change, meta);
      if (result.kind === 'applied') {
        const { dataVersion, importId } = result;
        return this.#report(prepared, { applied: true, dataVersion, importId });
      }
    }
    throw new ProblemException(importProblem(409, 'stale'));
  }

  async #prepare({ programme, year, edits }: EditRequestBody, language: Language): Promise<PreparedEdits> {
    const snapshot = await this.repository.snapshot();
    const filledWith = filledWithContext(snapshot, { programme, year });
    const found = findBatch({ edits, filledWith, language });
    if (found.kind === 'conflict') throw conflictProblem(found.conflicts, filledWith, language);
    return { snapshot, ...preparedBatch(found.batch, snapshot) };
  }

  async #report(
    { snapshot, change, ...prepared }: PreparedEdits,
    outcome: Pick<EditReportDocument, 'applied' | 'dataVersion' | 'importId'>,
  ): Promise<EditReportDocument> {
    const before = snapshot.schedule;
    const after = applyChange(before, change);
    const effects = loadEffects({ before, after, policyOf: await this.policies.lookup() });
    return editReport({ ...prepared, loadEffects: effects, ...outcome });
  }
}

function filledWithContext({ schedule }: ScheduleSnapshot, { programme, year }: EditContext): FilledWith {
  if (schedule.programmes.some(({ code }) => code === programme))
    return { schedule, programmeCode: programme, academicYear: year };
  throw new ProblemException(refusalProblem({ kind: 'refused', reason: 'unknown-programme', detail: programme }));
}

function preparedBatch(batch: EditBatch, { schedule, precedence }: ScheduleSnapshot): Omit<PreparedEdits, 'snapshot'> {
  const options = optionsOf(batch);
  const removed = removedKeys(batch.removed, schedule);
  const { file, edits } = editSheets(batch);
  const reading = readScheduleFiles({
    files: [file],
    stored: withoutRemoved(schedule, removed),
    options,
    precedence: precedenceOf(precedence),
    edits,
  });
  const written = withRemoval(reading.difference.toStore, removed);
  const after = applyChange(schedule, written);
  const issues = [...reading.issues, ...removalIssues(batch.removed, schedule, after)];
  const { change, count } = giveBack(written, after, batch.written);
  return { batch, reading, issues, blocked: isBlocked({ ...reading, issues }, options), change, givenBack: count };
}

function optionsOf({ filledWith, language }: EditBatch): ImportOptions {
  const { academicYear } = filledWith;
  return { academicYear, language, dateOrder: null, course: null, importedBy: IMPORTED_BY.web, source: HAND_SOURCE };
}

function conflictProblem(
  conflicts: readonly EditConflict[],
  filledWith: FilledWith,
  language: Language,
): ProblemException {
  const labels = conflicts.flatMap(({ row }) => row?.label ?? []);
  const records = labels.length > 0 ? labels.join('; ') : '–';
  const members: Pick<EditConflictDocument, 'conflicts'> = {
    conflicts: conflicts.map(({ edit, row }) => ({ edit, row: row && editRowDocument(row, filledWith, language) })),
  };
  return new ProblemException({
    ...importProblem(409, 'record-changed', { count: conflicts.length, records }),
    members,
  });
}
