import type { CohortPathwaysDocument, PathwaysDocument } from '@evenkeel/shared/contract';
import { pathwaysDocument } from '@evenkeel/shared/report';
import type { Command } from 'commander';
import { documentOf, inputOf } from '../answer-of.js';
import { withApplication } from '../application.js';
import { type CohortOptions, studyYearFrom, withCohortOptions } from '../cohort-options.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

interface PathwaysOptions extends CohortOptions {
  readonly enrolments?: true;
  readonly contactOnly?: true;
}

/** `pathways`: how the weeks lie over what students can choose, or over the students themselves. */
export function addPathwaysCommand(program: Command, session: Session): void {
  const { say } = session;
  withCohortOptions(program.command('pathways').description(say('command.pathways')), session)
    .option('--cohort <number>', say('option.cohortAll'), (text) => studyYearFrom(text, say))
    .option('--enrolments', say('option.enrolments'))
    .option('--contact-only', say('option.contactOnly'))
    .action((options: PathwaysOptions) => printPathways(session, options));
}

async function printPathways(session: Session, options: PathwaysOptions): Promise<void> {
  await withApplication(session, async (application) => {
    const input = await inputOf(application, options);
    const pathways = documentOf(
      pathwaysDocument({
        ...input,
        studyYear: options.cohort ?? null,
        basis: options.enrolments ? 'enrolments' : 'options',
        measure: options.contactOnly ? 'contact' : 'hours',
      }),
    );
    session.out(options.json ? JSON.stringify(pathways) : pathwaysText(pathways, session));
  });
}

function pathwaysText({ cohorts }: PathwaysDocument, session: Session): string {
  return cohorts.map((cohort) => cohortText(cohort, session)).join('\n\n');
}

function cohortText(cohort: CohortPathwaysDocument, { say, language }: Session): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? '' : number.format(value));
  const count = (value: number | null) => (value === null ? '?' : new Intl.NumberFormat(language).format(value));
  const { studyYear, pathways, students, worst } = cohort;
  const head = [
    say('pathways.cohort', { cohort: studyYear, pathways: count(pathways) }),
    ...(students === null ? [] : [say('pathways.students', { students: count(students) })]),
    ...(cohort.exact
      ? []
      : [say('pathways.sampled', { drawn: count(cohort.drawn ?? null), error: shown(cohort.samplingError ?? null) })]),
    ...(worst
      ? [say('pathways.worst', { courses: worst.courses.join(' '), week: worst.week, hours: shown(worst.hours) })]
      : []),
    ...(cohort.unknownCourses.length > 0
      ? [say('pathways.unknown', { courses: cohort.unknownCourses.join(' ') })]
      : []),
    ...(cohort.withoutContact.length > 0
      ? [say('pathways.withoutContact', { courses: cohort.withoutContact.join(' ') })]
      : []),
  ];
  const columns = ['min', 'p10', 'p50', 'p90', 'max', 'mean'] as const;
  const rows = cohort.weeks.map((week) => [week.week, ...columns.map((column) => shown(week[column]))]);
  return `${head.join('\n')}\n\n${table([say('column.week'), ...columns], rows)}`;
}
