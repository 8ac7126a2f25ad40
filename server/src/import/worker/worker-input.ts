import type { CalendarProfile } from '../../sources/icalendar/profile/calendar-profile.js';
import type { ImportFile } from '../../sources/import-file.js';
import type { ImportInput } from '../read-import.js';

/** A calendar to try a profile on; nothing that is stored is needed for it. */
export interface TrialInput {
  readonly profile: CalendarProfile;
  readonly file: ImportFile;
}

/** What can be asked of a worker. */
export type WorkerInput = ImportInput | TrialInput;

export function isTrial(input: WorkerInput): input is TrialInput {
  return 'profile' in input;
}
