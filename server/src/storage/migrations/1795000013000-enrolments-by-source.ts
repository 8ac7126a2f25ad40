import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The source of enrolments for which none is known. */
const UNNAMED = 'enrolments';

interface StoredEnrolments {
  readonly natural_key: string;
  /** The file it came from. */
  readonly source: string;
  readonly system?: string;
  readonly sets: string;
}

interface LoggedChange {
  /** PostgreSQL may give it as a text. */
  readonly import_id: number | string;
  readonly natural_key: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
}

interface ImportSources {
  readonly sources: string | null;
}

/** Enrolments are of a year, a programme and a source: those of two faculties stand beside each other. */
export class EnrolmentsBySource1795000013000 implements MigrationInterface {
  readonly name = 'EnrolmentsBySource1795000013000';

  /** What is stored belongs to the source that the log names for its file; all images of it in the log go along, so that it can be undone. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "enrolments" ADD COLUMN "system" varchar NOT NULL DEFAULT '${UNNAMED}'`);
    const sourceOf = await sourcesByFile(runner);
    const systems = new Map<string, string>();
    for (const { natural_key, source } of await storedEnrolments(runner)) {
      const system = sourceOf.get(source) ?? UNNAMED;
      systems.set(natural_key, system);
      await runner.query('UPDATE "enrolments" SET "system" = $1, "natural_key" = $2 WHERE "natural_key" = $3', [
        system,
        keyWith(natural_key, system),
        natural_key,
      ]);
    }
    for (const change of await loggedChanges(runner)) {
      const system = systems.get(change.natural_key) ?? UNNAMED;
      await rewrite(runner, change, keyWith(change.natural_key, system), (image) => ({ ...image, system }));
    }
  }

  /** The sources of one year and programme become one again: all their sets together, as they are counted. */
  async down(runner: QueryRunner): Promise<void> {
    const kept = new Map<string, StoredEnrolments>();
    for (const stored of await storedEnrolments(runner)) {
      const key = keyWithout(stored.natural_key);
      const before = kept.get(key);
      const sets = JSON.stringify([...JSON.parse(before?.sets ?? '[]'), ...JSON.parse(stored.sets)]);
      kept.set(key, { ...(before ?? stored), sets });
      if (before) await runner.query('DELETE FROM "enrolments" WHERE "natural_key" = $1', [stored.natural_key]);
    }
    for (const [key, { natural_key, sets }] of kept) {
      const values = [key, sets, natural_key];
      await runner.query('UPDATE "enrolments" SET "natural_key" = $1, "sets" = $2 WHERE "natural_key" = $3', values);
    }
    await undoLog(runner);
    await runner.query('ALTER TABLE "enrolments" DROP COLUMN "system"');
  }
}

/** Where one import changed what two sources say, the log keeps the first: there can be one image of a record. */
async function undoLog(runner: QueryRunner): Promise<void> {
  const told = new Set<string>();
  for (const change of await loggedChanges(runner)) {
    const key = keyWithout(change.natural_key);
    const id = `${change.import_id} ${key}`;
    if (told.has(id)) await deleteChange(runner, change);
    else await rewrite(runner, change, key, ({ system: _, ...image }) => image);
    told.add(id);
  }
}

/** The source system of each file as the latest import of it says. */
async function sourcesByFile(runner: QueryRunner): Promise<ReadonlyMap<string, string>> {
  const imports: readonly ImportSources[] = await runner.query('SELECT "sources" FROM "import_record" ORDER BY "id"');
  return new Map(imports.flatMap(({ sources }) => Object.entries<string>(JSON.parse(sources ?? '{}'))));
}

function storedEnrolments(runner: QueryRunner): Promise<readonly StoredEnrolments[]> {
  return runner.query('SELECT * FROM "enrolments" ORDER BY "natural_key"');
}

function loggedChanges(runner: QueryRunner): Promise<readonly LoggedChange[]> {
  return runner.query(
    `SELECT * FROM "import_change" WHERE "record_kind" = 'enrolments' ORDER BY "import_id", "natural_key"`,
  );
}

type Image = Readonly<Record<string, unknown>>;

function rewrite(runner: QueryRunner, change: LoggedChange, key: string, of: (image: Image) => Image): Promise<void> {
  const text = (json: string | null) => (json === null ? null : JSON.stringify(of(JSON.parse(json))));
  return runner.query(
    `UPDATE "import_change" SET "natural_key" = $1, "before_json" = $2, "after_json" = $3
     WHERE "import_id" = $4 AND "record_kind" = 'enrolments' AND "natural_key" = $5`,
    [key, text(change.before_json), text(change.after_json), change.import_id, change.natural_key],
  );
}

function deleteChange(runner: QueryRunner, { import_id, natural_key }: LoggedChange): Promise<void> {
  return runner.query(
    `DELETE FROM "import_change" WHERE "import_id" = $1 AND "record_kind" = 'enrolments' AND "natural_key" = $2`,
    [import_id, natural_key],
  );
}

function keyWith(key: string, system: string): string {
  return JSON.stringify([...JSON.parse(key), system]);
}

function keyWithout(key: string): string {
  return JSON.stringify(JSON.parse(key).slice(0, 2));
}
