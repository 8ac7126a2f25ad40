import type {
  AssessmentEventDocument,
  ImportLogDocument,
  LoggedChangeDocument,
  SourceLine,
} from '@evenkeel/shared/contract';
import { RECORD_KINDS, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import { compareText } from '@evenkeel/shared/util';
import type { LoggedAssessmentEvent, LoggedImport, RecordImage } from '../../storage/import-log.repository.js';
import { recordLabel } from '../compare/record-label.js';
import { undoneBy } from './undone-by.js';

/** An import as the API tells of it, among all imports. */
export function importLogDocument(logged: LoggedImport, imports: readonly LoggedImport[]): ImportLogDocument {
  return {
    ...logged,
    fileNames: [...logged.fileNames],
    rows: logged.rows && { ...logged.rows },
    changes: { ...logged.changes },
    undoneBy: undoneBy(logged.id, imports),
  };
}

/** What an import did to one record; of an assessment with a programme that has its course. */
export function loggedChangeDocument(
  { recordKind, naturalKey, before, after }: RecordImage,
  programmeOf: ReadonlyMap<string, string>,
): LoggedChangeDocument {
  const record = after ?? before;
  const course = recordKind === 'assessments' && record && 'courseCode' in record ? record.courseCode : null;
  return {
    record: recordKind,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    key: naturalKey,
    label: record === null ? naturalKey : recordLabel(recordKind, record as never), // an image is of its own kind
    programme: course === null ? null : (programmeOf.get(course) ?? null),
    before: before && { ...before },
    after: after && { ...after },
  };
}

/** The events of an assessment; what is there again after it was taken away has returned. */
export function assessmentEventDocuments(events: readonly LoggedAssessmentEvent[]): AssessmentEventDocument[] {
  return events.map(({ before, after, ...told }, index) => ({
    ...told,
    event: before === null ? (index === 0 ? 'first-seen' : 'returned') : after === null ? 'removed' : 'changed',
    before: before && { ...before },
    after: after && { ...after },
  }));
}

/** Where the stored records come from, by name, with the last import of a file of that name. */
export function sourceLines(schedule: Schedule, imports: readonly LoggedImport[]): readonly SourceLine[] {
  const counts = new Map<string, number>();
  for (const { provenance } of RECORD_KINDS.flatMap((kind): readonly ScheduleRecord[] => schedule[kind])) {
    counts.set(provenance.source, (counts.get(provenance.source) ?? 0) + 1);
  }
  const names = [...new Set([...counts.keys(), ...imports.flatMap(({ fileNames }) => fileNames)])];
  return names.sort(compareText).map((source) => {
    const last = imports.find(({ fileNames, undoOf }) => undoOf === null && fileNames.includes(source));
    const lastImport = last ? { id: last.id, at: last.importedAt, format: last.format } : null;
    return { source, records: counts.get(source) ?? 0, lastImport };
  });
}
