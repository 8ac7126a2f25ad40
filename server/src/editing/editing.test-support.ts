import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { EditKind, EditReportDocument, EditRowDocument, EditText } from '@evenkeel/shared/contract';
import type { Schedule, ScheduleChange } from '@evenkeel/shared/schedule';
import { EMPTY_SCHEDULE, RECORD_KINDS } from '@evenkeel/shared/schedule';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { csvFile } from '../import/import.test-support.js';
import { importServiceOn } from '../import/import-service.test-support.js';
import { ImportLogService } from '../import/log/import-log.service.js';
import { CalibratedPolicies } from '../policies/calibrated-policies.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import { ProgrammePolicies } from '../policies/programme-policies.js';
import { CalibrationRepository } from '../storage/calibration.repository.js';
import type { TestDatabase } from '../storage/databases.test-support.js';
import { ImportLogRepository } from '../storage/import-log.repository.js';
import { PolicyOverrideRepository } from '../storage/policy-override.repository.js';
import { RECORD_ENTITIES } from '../storage/records/record-table.js';
import { anImport, openTestSource, repositoryOf, stillClock } from '../storage/storage.test-support.js';
import { EditingService } from './editing.service.js';

const YEAR = '2026-2027' as AcademicYear; // a year as written
const CONTEXT = { programme: 'BPSY', year: YEAR };

type Source = Awaited<ReturnType<typeof openTestSource>>;

export type Desk = ReturnType<typeof deskOn>;

/** A database on which one desk after another is set up. */
async function openOffice(start: () => Promise<TestDatabase>) {
  const database = await start();
  const source = await openTestSource(database.url);
  return {
    async close() {
      await source.destroy();
      await database.stop();
    },
    /** The services on a database that holds this and nothing else. */
    async freshDesk(schedule: Schedule): Promise<Desk> {
      const tables = [...RECORD_KINDS].reverse().map((kind) => source.getMetadata(RECORD_ENTITIES[kind]).tableName);
      for (const table of [...tables, 'import_change', 'assessment_event', 'import_record']) {
        await source.query(`DELETE FROM ${table}`);
      }
      await source.query('UPDATE data_version SET version = 0, changed_at = NULL');
      const desk = deskOn(source);
      await desk.store(schedule);
      return desk;
    },
  };
}

type Office = Awaited<ReturnType<typeof openOffice>>;

/** Has a desk set up before each test of a suite; it is cleared afterwards. */
export function beforeEachDesk(start: () => Promise<TestDatabase>, setUp: (office: Office) => Promise<Desk>): void {
  let office: Office;
  let desk: Desk | null = null;
  beforeAll(async () => {
    office = await openOffice(start);
  }, 60_000);
  beforeEach(async () => {
    desk = await setUp(office);
  });
  afterEach(() => desk?.stop());
  afterAll(() => office?.close());
}

/** The services that edit, import and undo, on one database. */
function deskOn(source: Source) {
  const repository = repositoryOf(source);
  const overrides = new PolicyOverrideRepository(source, stillClock);
  const sets = new CalibratedPolicies(new PolicyCatalogue(), new CalibrationRepository(source));
  const policies = new ProgrammePolicies(sets, overrides);
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
        { academicYear: YEAR, language: 'en', dateOrder: null, course: null, importedBy: null },
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
