import type {
  AssessmentHistoryDocument,
  ImportDetailDocument,
  ImportLogDocument,
  SourceLine,
} from '@evenkeel/shared/contract';
import type { OwnPrecedence } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../config/clock.js';
import { ProblemException } from '../../http/problem.exception.js';
import { type AssessmentKey, ImportLogRepository, type LoggedImport } from '../../storage/import-log.repository.js';
import { ScheduleRepository } from '../../storage/schedule.repository.js';
import { precedenceOf } from '../identity/precedence-of.js';
import { importProblem } from '../import-problem.js';
import { undoChange } from '../undo/undo-change.js';
import { assessmentSources } from './assessment-sources.js';
import { assessmentEventDocuments, importLogDocument, loggedChangeDocument } from './import-log-documents.js';
import { sourceLines } from './source-lines.js';
import { undoneBy } from './undone-by.js';

const AS_SHIPPED: OwnPrecedence = { orders: {}, kinds: {} };

/** Records that a refusal names; the others are counted. */
const NAMED = 10;

interface ImportPage {
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** Tells which imports there were and what they did, and takes them back. */
@Injectable()
export class ImportLogService {
  constructor(
    @Inject(ImportLogRepository) private readonly log: ImportLogRepository,
    @Inject(ScheduleRepository) private readonly repository: ScheduleRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All imports, the newest first; with a page only so many of those before an import. */
  async imports({ before, limit }: ImportPage = {}): Promise<ImportLogDocument[]> {
    const imports = await this.log.imports();
    const asked = imports.filter(({ id }) => before === undefined || id < before).slice(0, limit);
    return asked.map((logged) => importLogDocument(logged, imports));
  }

  /** One import with every record it changed. Errors: a problem when there is no such import. */
  async detail(id: number): Promise<ImportDetailDocument> {
    const imports = await this.log.imports();
    const logged = found(id, imports);
    const images = await this.log.changesOf(id);
    const { schedule } = await this.repository.snapshot();
    const programmeOf = new Map(
      schedule.curriculum.map(({ courseCode, programmeCode }) => [courseCode, programmeCode]),
    );
    const records = images.map((image) => loggedChangeDocument(image, programmeOf));
    return { ...importLogDocument(logged, imports), records };
  }

  /** The source systems, by id. */
  async sources(): Promise<SourceLine[]> {
    const { schedule, precedence } = await this.repository.snapshot();
    const imports = await this.log.imports();
    return [...sourceLines({ schedule, imports, precedence: precedenceOf(precedence), now: this.clock.now() })];
  }

  /** What happened to an assessment. Errors: a problem when it is not stored and never was. */
  async history(programme: string, key: AssessmentKey): Promise<AssessmentHistoryDocument> {
    const { schedule, precedence } = await this.repository.snapshot();
    const events = await this.log.eventsOf(key);
    const assessment = schedule.assessments.find((one) => isOf(one, key));
    const isTaught = schedule.curriculum.some(
      ({ programmeCode, courseCode }) => programmeCode === programme && courseCode === key.courseCode,
    );
    if (!isTaught || (events.length === 0 && !assessment)) throw new ProblemException(unknownAssessment(key));
    const { courseCode: course, academicYear: year, code } = key;
    const told = assessmentSources(assessment, precedenceOf(precedence));
    return { programme, year, course, code, ...told, events: assessmentEventDocuments(events) };
  }

  /** Puts every record back as it was before the import. Errors: a problem when a record was changed since, and then nothing is written. */
  async undo(id: number, undoneByWhom: string | null): Promise<ImportDetailDocument> {
    const { schedule, dataVersion } = await this.repository.snapshot();
    const imports = await this.log.imports();
    const { fileHash, fileNames, format } = found(id, imports);
    const images = await this.log.changesOf(id);
    const precedence = await this.log.precedenceChange(id);
    if (images.length === 0 && !precedence) throw new ProblemException(importProblem(409, 'undo-unknown', { id }));
    const by = undoneBy(id, imports);
    if (by !== null) throw new ProblemException(importProblem(409, 'undo-done', { id, by }));
    const undo = undoChange(schedule, images);
    if (undo.kind === 'blocked') throw blocked(id, undo.labels);
    if (precedence && !precedence.isLast) throw blocked(id, ['precedence']);
    const told = { fileHash, fileNames, format, importedBy: undoneByWhom, expectedVersion: dataVersion, undoOf: id };
    const { orders, kinds } = precedence?.before ?? AS_SHIPPED;
    const meta = precedence ? { ...told, precedence: { orders, kinds } } : told;
    const result = await this.repository.apply(undo.change, meta);
    if (result.kind === 'stale' || result.importId === null) throw new ProblemException(importProblem(409, 'stale'));
    return this.detail(result.importId);
  }
}

function found(id: number, imports: readonly LoggedImport[]): LoggedImport {
  const logged = imports.find((one) => one.id === id);
  if (!logged) throw new ProblemException(importProblem(404, 'unknown-import', { id }));
  return logged;
}

function blocked(id: number, labels: readonly string[]): ProblemException {
  const more = labels.length - NAMED;
  const values = { id, count: labels.length, records: labels.slice(0, NAMED).join('; '), more: Math.max(0, more) };
  return new ProblemException(importProblem(409, 'undo-blocked', values));
}

function isOf(assessment: AssessmentKey, key: AssessmentKey): boolean {
  const { courseCode, academicYear, code } = key;
  return assessment.courseCode === courseCode && assessment.academicYear === academicYear && assessment.code === code;
}

function unknownAssessment({ courseCode, academicYear, code }: AssessmentKey) {
  return importProblem(404, 'unknown-assessment', { course: courseCode, year: academicYear, code });
}
