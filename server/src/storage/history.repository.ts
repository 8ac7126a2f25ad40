import type { AcademicYear } from '@evenkeel/shared/calendar';
import type {
  AdditionInLog,
  AssessmentInLog,
  AssessmentMoment,
  HistoryLog,
  ImportInLog,
} from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import { dayOfInstant } from '../config/clock.js';
import { AssessmentEventEntity } from './entities/assessment-event.entity.js';
import { ImportChangeEntity } from './entities/import-change.entity.js';
import { ImportRecordEntity } from './entities/import-record.entity.js';
import { BY_HAND_FORMAT } from './log/removed-by-hand.js';
import { readSnapshot } from './transactions.js';

/** Which data a history belongs to. */
export interface HistoryOf {
  readonly academicYear: AcademicYear;
  readonly dataVersion: number;
}

/** Reads what was remembered of imports as the rules on what students are told ask for it. */
@Injectable()
export class HistoryRepository {
  #version = -1;
  readonly #logs = new Map<AcademicYear, Promise<HistoryLog>>();

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** What the imports up to a version of the data said of an academic year; read once for each version. */
  logOf(asked: HistoryOf): Promise<HistoryLog> {
    if (asked.dataVersion !== this.#version) this.#logs.clear();
    this.#version = asked.dataVersion;
    const log = this.#logs.get(asked.academicYear) ?? this.#read(asked);
    this.#logs.set(asked.academicYear, log);
    return log;
  }

  #read(asked: HistoryOf): Promise<HistoryLog> {
    const log = readSnapshot(this.source, (manager) => readLog(manager, asked));
    log.catch(() => this.#logs.delete(asked.academicYear));
    return log;
  }
}

async function readLog(manager: EntityManager, { academicYear, dataVersion }: HistoryOf): Promise<HistoryLog> {
  const imports = await manager.findBy(ImportRecordEntity, { dataVersion: LessThanOrEqual(dataVersion) });
  return {
    imports: imports.map(importInLog),
    assessments: await assessmentsInLog(manager, academicYear),
    additions: await additionsInLog(manager, academicYear),
  };
}

function importInLog({ id, importedAt, sources, format, undoOf }: ImportRecordEntity): ImportInLog {
  const names = [...new Set(Object.values(sources ?? {}))];
  return { id, on: dayOfInstant(importedAt), sources: names, byHand: format === BY_HAND_FORMAT, undoOf };
}

interface EventRow {
  readonly importId: number;
  readonly courseCode: string;
  readonly code: string;
  readonly modifiedAt: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** As plain rows: an entity for each of fifty thousand events takes ten times as long. */
async function assessmentsInLog(manager: EntityManager, academicYear: AcademicYear): Promise<AssessmentInLog[]> {
  const rows: EventRow[] = await manager
    .createQueryBuilder(AssessmentEventEntity, 'event')
    .select('event.import_id', 'importId')
    .addSelect('event.course_code', 'courseCode')
    .addSelect('event.code', 'code')
    .addSelect('event.source_modified_at', 'modifiedAt')
    .addSelect('event.before_json', 'before')
    .addSelect('event.after_json', 'after')
    .where({ academicYear })
    .getRawMany();
  return rows.map(({ importId, courseCode, code, modifiedAt, before, after }) => ({
    importId,
    courseCode,
    code,
    changedOn: modifiedAt === null ? null : dayOfInstant(modifiedAt),
    before: momentIn(before),
    after: momentIn(after),
  }));
}

/** A moment as the log of imports wrote it. */
function momentIn(json: string | null): AssessmentMoment | null {
  return json === null ? null : (JSON.parse(json) as AssessmentMoment);
}

interface KeyRow {
  readonly importId: number;
  readonly kind: AdditionInLog['kind'];
  readonly key: string;
}

/** The natural keys hold course and year, so no record has to be read. */
async function additionsInLog(manager: EntityManager, academicYear: AcademicYear): Promise<AdditionInLog[]> {
  const rows: KeyRow[] = await manager
    .createQueryBuilder(ImportChangeEntity, 'change')
    .select('change.import_id', 'importId')
    .addSelect('change.record_kind', 'kind')
    .addSelect('change.natural_key', 'key')
    .where(`change.record_kind IN ('offerings', 'activities')`)
    .andWhere('change.natural_key LIKE :year', { year: `%"${academicYear}"%` })
    .getRawMany();
  const courses = new Map<string, AdditionInLog>();
  for (const { importId, kind, key } of rows) {
    const [courseCode, year] = JSON.parse(key) as readonly string[]; // as naturalKey wrote it
    if (courseCode === undefined || year !== academicYear) continue;
    courses.set(`${importId} ${kind} ${courseCode}`, { importId, kind, courseCode });
  }
  return [...courses.values()];
}
