import type { EditKind, EditReportDocument, EditRowDocument, EditText } from '@evenkeel/shared/contract';
import type { Schedule, ScheduleChange } from '@evenkeel/shared/schedule';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { year } from '@evenkeel/shared/testing';
import type { DataSource } from 'typeorm';
import { csvFile } from '../import/import.test-support.js';
import { importServiceOn } from '../import/import-service.test-support.js';
import { ImportLogService } from '../import/log/import-log.service.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import { ImportLogRepository } from '../storage/import-log.repository.js';
import { anImport, repositoryOf, stillClock } from '../storage/storage.test-support.js';
import { EditingService } from './editing.service.js';

const CONTEXT = { programme: 'BPSY', year: year() };

/** The services that edit, import and undo, on one database. */
export function editingOn(source: DataSource) {
  const repository = repositoryOf(source);
  const policies = new PolicyCatalogue();
  const editing = new EditingService(repository, policies);
  const { imports, stop } = importServiceOn(source, repository);
  const log = new ImportLogService(new ImportLogRepository(source), repository, stillClock);
  const rows = async (kind: EditKind) => (await editing.table(kind, CONTEXT, 'en')).rows;
  const row = async (kind: EditKind, label: string): Promise<EditRowDocument> => {
    const found = (await rows(kind)).find((one) => one.label.includes(label));
    if (!found) throw new Error(`No row ${label}`);
    return found;
  };
  const save = (...edits: readonly EditText[]): Promise<EditReportDocument> =>
    editing.apply({ ...CONTEXT, edits: [...edits] }, 'en');
  return {
    stop,
    log,
    rows,
    row,
    save,
    preview: (...edits: readonly EditText[]) => editing.preview({ ...CONTEXT, edits: [...edits] }, 'en'),
    stored: async (): Promise<Schedule> => (await repository.snapshot()).schedule,
    async store(schedule: Schedule): Promise<void> {
      const change: ScheduleChange = { added: schedule, changed: EMPTY_SCHEDULE };
      await repository.apply(change, anImport());
    },
    importing: (...lines: readonly string[]) =>
      imports.apply(
        [csvFile(lines)],
        { academicYear: year(), language: 'en', dateOrder: null, course: null, importedBy: null },
        null,
      ),
    async change(kind: EditKind, label: string, cells: Readonly<Record<string, string>>, giveBack: string[] = []) {
      const { key, version } = await row(kind, label);
      return save({ action: 'change', kind, key, version, cells, giveBack });
    },
    async remove(kind: EditKind, label: string) {
      const { key, version } = await row(kind, label);
      return save({ action: 'remove', kind, key, version });
    },
  };
}
