import { calendarProfiles } from './calendar-profiles.js';
import { calendarSettings } from './calendar-settings.js';
import { shippedPrecedence } from './identity/shipped-precedence.js';
import type { ImportOptions } from './import-options.js';
import type { ImportTask } from './read-import.js';

/** A task for an empty store with everything as shipped. */
export function anImportTask(options: ImportOptions, said: Partial<ImportTask> = {}): ImportTask {
  return {
    options,
    calendars: calendarSettings(options, calendarProfiles(), []),
    profileLabels: {},
    policies: [],
    precedence: shippedPrecedence(),
    removedByHand: {},
    dataVersion: 0,
    token: null,
    wanted: 'change',
    ...said,
  };
}
