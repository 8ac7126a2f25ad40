import { type Assessment, assessmentMoment, type SourceClaim } from '@evenkeel/shared/schedule';
import type { EntityManager } from 'typeorm';
import { AssessmentEventEntity } from '../entities/assessment-event.entity.js';
import { ImportChangeEntity } from '../entities/import-change.entity.js';
import { ImportRecordEntity } from '../entities/import-record.entity.js';
import { SourcePrecedenceEntity } from '../entities/source-precedence.entity.js';
import { bulkInsert } from '../records/bulk-insert.js';
import type { ImportMeta } from '../schedule.repository.js';
import type { RecordImage } from './record-images.js';

interface ImportToLog {
  readonly meta: ImportMeta;
  readonly at: string;
  readonly images: readonly RecordImage[];
}

/** Remembers the import, what it did to each record and what that means for each assessment; answers its number. */
export async function writeImportLog(manager: EntityManager, { meta, at, images }: ImportToLog): Promise<number> {
  const importId = await insertImport(manager, meta, at);
  const changes = images.map((image) => ({ ...image, importId }));
  await bulkInsert(manager, { entity: ImportChangeEntity, rows: changes });
  if (meta.precedence) await manager.insert(SourcePrecedenceEntity, { importId, ...meta.precedence } as never); // its two columns
  const events = images.flatMap((image) => assessmentEvent(image)).map((event) => ({ ...event, importId, at }));
  await bulkInsert(manager, { entity: AssessmentEventEntity, rows: events });
  return importId;
}

async function insertImport(manager: EntityManager, meta: ImportMeta, at: string): Promise<number> {
  const { expectedVersion, rows, profileVersion, undoOf, fileNames, sources, precedence: _, ...told } = meta;
  const { identifiers } = await manager.insert(ImportRecordEntity, {
    ...told,
    fileNames: [...fileNames],
    importedAt: at,
    dataVersion: expectedVersion + 1,
    profileVersion: profileVersion ?? null,
    sources: sources ?? null,
    rowsRead: rows?.read ?? null,
    rowsAccepted: rows?.accepted ?? null,
    rowsRefused: rows?.refused ?? null,
    rowsSkipped: rows?.skipped ?? null,
    undoOf: undoOf ?? null,
  });
  const id: unknown = identifiers[0]?.['id'];
  if (typeof id !== 'number') throw new Error('The database gave the import no number');
  return id;
}

/** Nothing where students would notice nothing: a title, a note or a place in a file. What another source says is noticed. */
function assessmentEvent({ recordKind, before, after }: RecordImage): readonly object[] {
  if (recordKind !== 'assessments') return [];
  const [was, is] = [before as Assessment | null, after as Assessment | null]; // the kind says so
  const assessment = is ?? was;
  if (!assessment) return [];
  const { courseCode, academicYear, code, announcedOn, claims } = assessment;
  const moments = { before: was && assessmentMoment(was), after: is && assessmentMoment(is) };
  const isMoved = JSON.stringify(moments.before) !== JSON.stringify(moments.after);
  const isAnnounced = was?.announcedOn !== announcedOn;
  if (!isMoved && !isAnnounced && saidIn(was) === saidIn(is)) return [];
  return [{ courseCode, academicYear, code, announcedOn, sourceModifiedAt: lastModified(claims), ...moments }];
}

/** What the sources say of when, how heavy and in what form, as one text. */
function saidIn(assessment: Assessment | null): string {
  const said = (assessment?.claims ?? []).map(({ source, fields }) => {
    const { dueOn, dueWeek, dueTime, weightPercent, kind } = fields;
    return [source, dueOn ?? null, dueWeek ?? null, dueTime ?? null, weightPercent ?? null, kind ?? null];
  });
  return JSON.stringify(said);
}

function lastModified(claims: readonly SourceClaim[]): string | null {
  return claims.reduce<string | null>(
    (last, { modifiedAt }) => (modifiedAt !== null && (last === null || modifiedAt > last) ? modifiedAt : last),
    null,
  );
}
