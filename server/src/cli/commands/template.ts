import { join, resolve } from 'node:path';
import type { AcademicYear } from '@evenkeel/shared/calendar';
import { type Command, Option } from 'commander';
import { templateTexts, templateWorkbook } from '../../templates/template-files.js';
import { TemplatesService } from '../../templates/templates.service.js';
import { withApplication } from '../application.js';
import { yearFrom } from '../cohort-options.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';
import { type OutputFile, writeOutput } from '../write-output.js';

interface TemplateOptions {
  readonly programme?: string;
  readonly year?: AcademicYear;
  readonly format: 'xlsx' | 'csv';
  readonly output: string;
  readonly force?: true;
}

/** `template`: writes the template, empty or filled with what is stored of a programme in a year. */
export function addTemplateCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('template')
    .description(say('command.template'))
    .option('--programme <code>', say('option.templateProgramme'))
    .option('--year <year>', say('option.year'), (text) => yearFrom(text, say))
    .addOption(new Option('--format <format>', say('option.format')).choices(['xlsx', 'csv']).default('xlsx'))
    .requiredOption('-o, --output <path>', say('option.output'))
    .option('--force', say('option.force'))
    .action((options: TemplateOptions) => writeTemplate(session, options));
}

async function writeTemplate(session: Session, options: TemplateOptions): Promise<void> {
  const files = await templateFiles(session, options);
  await writeOutput(session, files, options.force ? 'replace' : 'keep');
  session.out(files.map(({ path }) => session.say('template.written', { value: path })).join('\n'));
}

/** The empty template needs no database. */
async function templateFiles(session: Session, options: TemplateOptions): Promise<readonly OutputFile[]> {
  const { programme, year } = options;
  const { language } = session;
  if ((programme === undefined) !== (year === undefined)) throw new Stopped(session.say('fault.programmeYear'));
  if (programme === undefined || year === undefined) {
    return filesOf(session, options, {
      workbook: () => templateWorkbook(language, null),
      texts: () => Promise.resolve(templateTexts(language, null)),
    });
  }
  let files: readonly OutputFile[] = [];
  await withApplication(session, async (application) => {
    const templates = application.get(TemplatesService);
    files = await filesOf(session, options, {
      workbook: () => templates.workbook(language, { programme, year }),
      texts: () => templates.texts(language, { programme, year }),
    });
  });
  return files;
}

interface Making {
  readonly workbook: () => Promise<Uint8Array>;
  readonly texts: () => ReturnType<TemplatesService['texts']>;
}

/** A workbook is one file; text files go into a folder, one for each sheet. */
async function filesOf(
  { folder }: Session,
  { format, output }: TemplateOptions,
  making: Making,
): Promise<readonly OutputFile[]> {
  const path = resolve(folder, output);
  if (format === 'xlsx') return [{ path, bytes: await making.workbook() }];
  return (await making.texts()).map(({ name, bytes }) => ({ path: join(path, name), bytes }));
}
