import { randomUUID } from 'node:crypto';
import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { AssessmentMatchDocument, ImportIssueDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import type { INestApplicationContext } from '@nestjs/common';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ImportService } from '../../import/import.service.js';
import { IMPORTED_BY } from '../../import/imported-by.js';
import { reservedSource } from '../../import/reserved-source.js';
import { ImportJobs } from '../../import/worker/import-jobs.js';
import { withApplication } from '../application.js';
import { yearFrom } from '../cohort-options.js';
import { readInputFile } from '../read-input-file.js';
import { EXIT, type Session } from '../terminal.js';

interface ImportOptions {
  readonly year?: AcademicYear;
  readonly dryRun?: true;
  readonly dateOrder?: 'day-month' | 'month-day';
  readonly profile?: string;
  readonly course?: string;
  readonly group?: string;
  readonly source?: string;
  readonly format?: string;
  readonly match?: Readonly<Record<string, string | null>>;
  readonly goodRows?: true;
  readonly applyMissing?: true;
  readonly json?: true;
}

/** `import`: reads schedules from files into the database. */
export function addImportCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('import')
    .description(say('command.import'))
    .argument('<files...>', say('argument.files'))
    .option('--year <year>', say('option.importYear'), (text) => yearFrom(text, say))
    .option('--dry-run', say('option.dryRun'))
    .addOption(new Option('--date-order <order>', say('option.dateOrder')).choices(['day-month', 'month-day']))
    .option('--profile <name>', say('option.profile'))
    .option('--course <code>', say('option.course'))
    .option('--group <path>', say('option.group'))
    .option('--source <name>', say('option.sourceName'), (text) => sourceFrom(text, session))
    .option('--format <name>', say('option.readAs'))
    .option('--match <id=code>', say('option.match'), (text, before: object = {}) => ({
      ...before,
      ...matchFrom(text, say),
    }))
    .option('--good-rows', say('option.goodRows'))
    .option('--apply-missing', say('option.applyMissing'))
    .option('--json', say('option.json'))
    .action((paths: readonly string[], options: ImportOptions) => importFiles(session, paths, options));
}

async function importFiles(session: Session, paths: readonly string[], options: ImportOptions): Promise<void> {
  const files = await Promise.all(paths.map((path) => readInputFile(session, path)));
  await withApplication(session, async (application) => {
    const imports = application.get(ImportService);
    const settings = {
      academicYear: options.year ?? null,
      language: session.language,
      dateOrder: options.dateOrder ?? null,
      course: options.course?.trim() || null,
      importedBy: IMPORTED_BY.commandLine,
      profile: options.profile ?? null,
      groupPath: options.group ?? null,
      source: options.source?.trim() || null,
      format: options.format ?? null,
      matches: options.match ?? {},
      goodRowsOnly: options.goodRows ?? false,
      applyMissing: options.applyMissing ?? false,
    };
    const job = options.json ? null : watchedJob(application, session);
    const said = { ...settings, job };
    const report = await (options.dryRun ? imports.preview(files, said) : imports.apply(files, said, null));
    session.exitCode = isRefused(report, options) ? EXIT.refused : EXIT.done;
    session.out(options.json ? JSON.stringify(report) : reportText(report, options, session));
  });
}

/** A name for the import under which the terminal shows how far it is; null where nobody watches. */
function watchedJob(application: INestApplicationContext, { progress, say }: Session): string | null {
  if (!progress) return null;
  const job = randomUUID();
  application.get(ImportJobs).watch(job, ({ stage, done, total }) => {
    const share = done === null || !total ? '' : ` ${Math.floor((100 * done) / total)} %`;
    progress(stage === 'done' ? '' : `${say(`progress.${stage}`)}${share}`);
  });
  return job;
}

/** The name of a source from which files may come. */
function sourceFrom(text: string, { language }: Session): string {
  const refusal = reservedSource(text);
  if (refusal) throw new InvalidArgumentError(refusal[language]);
  return text;
}

/** `m-1a2b3c=T1`; nothing behind the sign: one of its own. */
function matchFrom(text: string, say: Session['say']): Readonly<Record<string, string | null>> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(say('fault.match', { value: text }));
  return { [text.slice(0, at).trim()]: text.slice(at + 1).trim() || null };
}

/** A trial is never applied; it says no where the import would be refused. */
function isRefused(report: ImportReportDocument, { dryRun }: ImportOptions): boolean {
  return dryRun ? report.blocked === true : !report.applied;
}

function reportText(report: ImportReportDocument, options: ImportOptions, session: Session): string {
  const { say } = session;
  const tried = options.dryRun ? 'import.tried' : 'import.applied';
  const outcome = isRefused(report, options) ? 'import.refused' : tried;
  return [
    say(outcome, { format: report.format }),
    say('import.rows', report.rows),
    say('import.counts', report.counts),
    ...(report.events ? [say('import.events', report.events)] : []),
    ...(report.contactHours ? [say('import.contactHours', report.contactHours)] : []),
    ...(report.matches ?? []).map((match) => matchText(match, session)),
    ...report.issues.map(issueText),
  ].join('\n');
}

/** What an item was taken for and why, or between what there is to choose. */
function matchText(match: AssessmentMatchDocument, { say }: Session): string {
  const { id, course, source, title, chosen, chosenBy, candidates } = match;
  const others = candidates.map(
    ({ code, title: name, dueOn, why }) => `${code} (${[name, dueOn, why].filter(Boolean).join(', ')})`,
  );
  const what = { id, course, source, title, date: match.dueOn ?? '–' };
  if (chosen !== null) return say('import.matched', { ...what, code: chosen, why: chosenBy });
  return say('import.unmatched', { ...what, candidates: others.join('; ') || '–' });
}

function issueText({ severity, file, sheet, row, column, message }: ImportIssueDocument): string {
  const place = [file, sheet, row === null ? null : String(row), column].filter((part) => part !== null);
  return `${severity}: ${place.join(', ')}: ${message}`;
}
