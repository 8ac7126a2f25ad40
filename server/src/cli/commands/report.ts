import { join, resolve } from 'node:path';
import type { AcademicYear } from '@evenkeel/shared/calendar';
import { PATHWAY_CHOICES, type PathwayChoice } from '@evenkeel/shared/contract';
import {
  REPORT_FORMATS,
  REPORT_SECTIONS,
  type ReportFormat,
  type ReportSectionId,
} from '@evenkeel/shared/report-parts';
import { academicYearsOf } from '@evenkeel/shared/schedule';
import type { INestApplicationContext } from '@nestjs/common';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { commaSeparated } from '../../analysis/analysis-request.js';
import { CalendarFeedsService } from '../../calendar-feeds/calendar-feeds.service.js';
import { type ReportFile, ReportService, reportName } from '../../reports/report.service.js';
import { ScheduleRepository } from '../../storage/schedule.repository.js';
import { withApplication } from '../application.js';
import { studyYearFrom, yearFrom } from '../cohort-options.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';
import { writeOutput } from '../write-output.js';

/** Deadlines as a calendar are the report that students put in theirs. */
const CALENDAR = 'ics';

interface ReportOptions {
  readonly programme?: string;
  readonly all?: true;
  readonly year: AcademicYear;
  readonly term?: string;
  readonly cohort?: number;
  readonly format: ReportFormat | typeof CALENDAR;
  readonly sections?: readonly ReportSectionId[];
  readonly studentProfile?: string;
  readonly pathway?: PathwayChoice;
  readonly scenario?: string;
  readonly output?: string;
  readonly force?: true;
}

/** `report`: the term stress report of a programme, or of all of them. */
export function addReportCommand(program: Command, session: Session): void {
  const { say } = session;
  const sections = (text: string): readonly ReportSectionId[] => {
    const asked = commaSeparated(text);
    const unknown = asked.find((id) => !REPORT_SECTIONS.some((known) => known === id));
    if (unknown !== undefined) {
      throw new InvalidArgumentError(say('fault.section', { value: unknown, known: REPORT_SECTIONS.join(', ') }));
    }
    return REPORT_SECTIONS.filter((id) => asked.includes(id));
  };
  program
    .command('report')
    .description(say('command.report'))
    .option('--programme <code>', say('option.programme'))
    .option('--all', say('option.allProgrammes'))
    .requiredOption('--year <year>', say('option.year'), (text) => yearFrom(text, say))
    .option('--term <code>', say('option.term'))
    .option('--cohort <number>', say('option.cohortAll'), (text) => studyYearFrom(text, say))
    .addOption(
      new Option('--format <format>', say('option.reportFormat')).choices([...REPORT_FORMATS, CALENDAR]).default('pdf'),
    )
    .option('--sections <names>', say('option.sections'), sections)
    .option('--student-profile <id>', say('option.studentProfile'))
    .addOption(new Option('--pathway <which>', say('option.pathway')).choices(PATHWAY_CHOICES))
    .option('--scenario <id>', say('argument.scenario'))
    .option('-o, --output <path>', say('option.reportOutput'))
    .option('--force', say('option.force'))
    .action((options: ReportOptions) => writeReports(session, options));
}

async function writeReports(session: Session, options: ReportOptions): Promise<void> {
  await withApplication(session, async (application) => {
    if ((options.programme === undefined) === (options.all === undefined))
      throw new Stopped(session.say('fault.reportWhich'));
    const codes = options.programme ? [options.programme] : await allProgrammes(application, options.year);
    if (
      options.format === CALENDAR &&
      (options.sections || options.scenario || options.studentProfile || options.pathway)
    ) {
      throw new Stopped(session.say('fault.calendarOf'));
    }
    const files: NamedFile[] = [];
    for (const programmeCode of codes) {
      session.progress?.(`${programmeCode} (${files.length + 1}/${codes.length})`);
      files.push(await fileOf(application, programmeCode, { options, session }));
    }
    session.progress?.('');
    const written = files.map(({ name, bytes }) => ({ path: pathFor(session, options, name), bytes }));
    await writeOutput(session, written, options.force ? 'replace' : 'keep');
    for (const { path } of written) session.out(path);
  });
}

type NamedFile = Pick<ReportFile, 'name' | 'bytes'>;

interface Asked {
  readonly options: ReportOptions;
  readonly session: Session;
}

async function fileOf(
  application: INestApplicationContext,
  programmeCode: string,
  { options, session }: Asked,
): Promise<NamedFile> {
  const {
    year,
    term: termCode = null,
    cohort = null,
    format,
    studentProfile,
    pathway = null,
    scenario,
    sections,
  } = options;
  const { language } = session;
  if (format === CALENDAR) {
    const feeds = application.get(CalendarFeedsService);
    const question = { studyYear: cohort, termCode, language };
    const text = await feeds.calendar({ programme: programmeCode, year }, question);
    return {
      name: `${reportName({ programmeCode, academicYear: year, termCode })}.ics`,
      bytes: new TextEncoder().encode(text),
    };
  }
  const question = {
    ...{ programmeCode, academicYear: year, termCode, studyYears: cohort === null ? null : [cohort] },
    ...{ profile: studentProfile ?? null, pathway, scenario: scenario ?? null, sections: sections ?? null },
  };
  return application.get(ReportService).make(question, { format, language });
}

/** One report goes to the file that is named, several go into the folder. */
function pathFor({ folder }: Session, { output, all }: ReportOptions, name: string): string {
  if (output === undefined) return join(folder, name);
  return all ? join(resolve(folder, output), name) : resolve(folder, output);
}

async function allProgrammes(application: INestApplicationContext, year: AcademicYear): Promise<readonly string[]> {
  const { schedule } = await application.get(ScheduleRepository).snapshot();
  return schedule.programmes
    .map(({ code }) => code)
    .filter((code) => academicYearsOf(schedule, code).includes(year))
    .sort();
}
