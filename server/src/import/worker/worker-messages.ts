import type { ImportProgressDocument } from '@evenkeel/shared/contract';
import type { RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';
import type { CalendarProfile } from '../../sources/icalendar/profile/calendar-profile.js';
import type { ImportFindings, ImportTask } from '../read-import.js';

/** Some records of one kind: a whole schedule goes over in parts, so that neither side is held up by one big message. */
export interface RecordPart {
  readonly record: RecordKind;
  readonly records: readonly ScheduleRecord[];
}

/** What the server says to an import worker. A task comes last; what is stored stays with the worker between tasks. */
export type ToWorker =
  | { readonly kind: 'stored-anew' }
  | ({ readonly kind: 'stored' } & RecordPart)
  | { readonly kind: 'file'; readonly name: string; readonly size: number }
  /** The next bytes of the last file. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'task'; readonly task: ImportTask; readonly uploadMegabytes: number }
  /** In the place of a task: a profile to try on the file. */
  | { readonly kind: 'trial'; readonly profile: CalendarProfile; readonly uploadMegabytes: number };

/** The part of a change that records belong to. */
export type ChangePart = 'added' | 'changed';

/** An error of our own code, as it can be sent. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
}

/** What an import worker says to the server. The findings come last, after the records they change. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: ImportProgressDocument }
  | ({ readonly kind: 'changed-records'; readonly part: ChangePart } & RecordPart)
  | { readonly kind: 'findings'; readonly findings: ImportFindings }
  | { readonly kind: 'failed'; readonly error: SentError };
