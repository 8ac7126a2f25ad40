import type { AssessmentEventDocument, ImportLogDocument, LoggedChangeDocument } from '@evenkeel/shared/contract';
import { compareText } from '@evenkeel/shared/util';
import type { LoggedAssessmentEvent, LoggedImport, RecordImage } from '../../storage/import-log.repository.js';
import { recordLabel } from '../compare/record-label.js';
import { shownContent } from '../compare/shown-content.js';
import { fileSource } from './source-lines.js';
import { undoneBy } from './undone-by.js';

/** An import as the API tells of it, among all imports. */
export function importLogDocument(logged: LoggedImport, imports: readonly LoggedImport[]): ImportLogDocument {
  return {
    ...logged,
    fileNames: [...logged.fileNames],
    rows: logged.rows && { ...logged.rows },
    changes: { ...logged.changes },
    undoneBy: undoneBy(logged.id, imports),
    sources: sourcesOf(logged),
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
    before: before && { ...shownContent(recordKind, before as never) }, // an image is of its own kind
    after: after && { ...shownContent(recordKind, after as never) },
  };
}

function sourcesOf({ sources, fileNames, format }: Pick<LoggedImport, 'sources' | 'fileNames' | 'format'>): string[] {
  return [...new Set(fileNames.map((file) => fileSource({ sources, format }, file)))].sort(compareText);
}

/** The events of an assessment; what is there again after it was taken away has returned. */
export function assessmentEventDocuments(events: readonly LoggedAssessmentEvent[]): AssessmentEventDocument[] {
  return events.map((event, index) => {
    const { before, after, sources, fileNames, ...told } = event;
    return {
      ...told,
      event: eventKind(event, events[index - 1]),
      sources: [...new Set(Object.values(sources ?? {}))].sort(compareText),
      fileNames: [...fileNames],
      before: before && { ...before },
      after: after && { ...after },
    };
  });
}

function eventKind(
  { before, after, announcedOn }: LoggedAssessmentEvent,
  previous: LoggedAssessmentEvent | undefined,
): AssessmentEventDocument['event'] {
  if (before === null) return previous ? 'returned' : 'first-seen';
  if (after === null) return 'removed';
  if (JSON.stringify(before) !== JSON.stringify(after)) return 'changed';
  return (previous?.announcedOn ?? null) === announcedOn ? 'claimed' : 'announced';
}
