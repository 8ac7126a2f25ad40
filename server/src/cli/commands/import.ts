import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { ImportIssueDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import { type Command, Option } from 'commander';
import { ImportService } from '../../import/import.service.js';
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
    .option('--source <name>', say('option.sourceName'))
    .option('--format <name>', say('option.readAs'))
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
      importedBy: null,
      profile: options.profile ?? null,
      groupPath: options.group ?? null,
      source: options.source?.trim() || null,
      format: options.format ?? null,
      goodRowsOnly: options.goodRows ?? false,
      applyMissing: options.applyMissing ?? false,
    };
    const report = await (options.dryRun ? imports.preview(files, settings) : imports.apply(files, settings, null));
    session.exitCode = isRefused(report, options) ? EXIT.refused : EXIT.done;
    session.out(options.json ? JSON.stringify(report) : reportText(report, options, session));
  });
}

/** A trial is never applied; it says no where the import would be refused. */
function isRefused(report: ImportReportDocument, { dryRun }: ImportOptions): boolean {
  return dryRun ? report.blocked === true : !report.applied;
}

function reportText(report: ImportReportDocument, options: ImportOptions, { say }: Session): string {
  const tried = options.dryRun ? 'import.tried' : 'import.applied';
  const outcome = isRefused(report, options) ? 'import.refused' : tried;
  return [
    say(outcome, { format: report.format }),
    say('import.rows', report.rows),
    say('import.counts', report.counts),
    ...(report.events ? [say('import.events', report.events)] : []),
    ...(report.contactHours ? [say('import.contactHours', report.contactHours)] : []),
    ...report.issues.map(issueText),
  ].join('\n');
}

function issueText({ severity, file, sheet, row, column, message }: ImportIssueDocument): string {
  const place = [file, sheet, row === null ? null : String(row), column].filter((part) => part !== null);
  return `${severity}: ${place.join(', ')}: ${message}`;
}
