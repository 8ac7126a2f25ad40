import type { LoadDocument } from '@evenkeel/shared/contract';
import { loadDocument } from '@evenkeel/shared/report';
import type { Command } from 'commander';
import { loadCsv } from '../../analysis/load-csv.js';
import { documentOf, inputOf } from '../answer-of.js';
import { withApplication } from '../application.js';
import { type CohortOptions, studyYearFrom, withCohortOptions } from '../cohort-options.js';
import { Stopped } from '../stopped.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

interface LoadOptions extends CohortOptions {
  readonly cohort: number;
  readonly csv?: true;
}

/** `load`: hours a week of one cohort. */
export function addLoadCommand(program: Command, session: Session): void {
  const { say } = session;
  withCohortOptions(program.command('load').description(say('command.load')), session)
    .option('--cohort <number>', say('option.cohort'), (text) => studyYearFrom(text, say), 1)
    .option('--csv', say('option.csv'))
    .action((options: LoadOptions) => printLoad(session, options));
}

async function printLoad(session: Session, options: LoadOptions): Promise<void> {
  if (options.json && options.csv) throw new Stopped(session.say('fault.format'));
  await withApplication(session, async (application) => {
    const input = await inputOf(application, options);
    const load = documentOf(loadDocument({ ...input, studyYear: options.cohort }));
    if (options.json) session.out(JSON.stringify(load));
    else session.out(options.csv ? loadCsv(load).trimEnd() : loadTable(load, session));
  });
}

function loadTable(load: LoadDocument, { say, language }: Session): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hours = (value: number | null) => (value === null ? '' : number.format(value));
  const { programme, cohort, year, norm, style } = load;
  const header = ['week', 'start', 'hours', 'band', 'contact', 'deadlines', 'status'] as const;
  const rows = load.weeks.map((week) => [
    week.week,
    week.start,
    hours(week.hours),
    week.low === null ? '' : `${hours(week.low)}-${hours(week.high)}`,
    hours(week.contact),
    String(week.deadlines),
    say(`load.${week.status}`),
  ]);
  const title = say('load.title', { programme, cohort, year, norm, style });
  const head = [title, ...attendance(load, say)].join('\n');
  return `${head}\n\n${table(
    header.map((name) => say(`column.${name}`)),
    rows,
  )}`;
}

/** Whose contact hours these are, where there are parallel groups. */
function attendance({ groups, assumptions }: LoadDocument, say: Session['say']): readonly string[] {
  if (assumptions.length === 0) return [];
  const count = (which: string) => assumptions.filter(({ attends }) => attends === which).length;
  const [own, mean, none] = [count('group'), count('mean'), count('none')];
  return [
    groups.length > 0 ? say('load.groups', { groups: groups.join('+'), own, mean, none }) : say('load.mean', { mean }),
  ];
}
