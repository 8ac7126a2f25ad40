import type { StressorLine } from '@evenkeel/shared/contract';
import { domainMessages } from '@evenkeel/shared/messages';
import { stressorLines } from '@evenkeel/shared/report';
import type { Command } from 'commander';
import { withApplication } from '../application.js';
import { type CohortOptions, studyYearFrom, withCohortOptions } from '../cohort-options.js';
import { linesOfCohorts } from '../lines-of-cohorts.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';
import { weekRanges } from '../week-ranges.js';

/** `stressors`: what weighs on the students, and what could not be told. */
export function addStressorsCommand(program: Command, session: Session): void {
  const { say } = session;
  withCohortOptions(program.command('stressors').description(say('command.stressors')), session)
    .option('--cohort <number>', say('option.cohortAll'), (text) => studyYearFrom(text, say))
    .action((options: CohortOptions) => printStressors(session, options));
}

async function printStressors(session: Session, options: CohortOptions): Promise<void> {
  await withApplication(session, async (application) => {
    const lines = await linesOfCohorts(application, options, stressorLines);
    session.out(options.json ? JSON.stringify(lines) : stressorTable(lines, session));
  });
}

function stressorTable(lines: readonly StressorLine[], { say, language }: Session): string {
  if (lines.length === 0) return say('list.none');
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? '' : number.format(value));
  const header = ['cohort', 'rule', 'severity', 'weeks', 'value', 'threshold', 'students', 'courses'] as const;
  const rows = lines.map((line) => [
    String(line.cohort),
    `${line.rule} ${domainMessages[language][`rule.${line.rule}.title`]}${line.profile ? ` (${line.profile})` : ''}`,
    line.severity === null ? say('load.cannot-tell') : domainMessages[language][`severity.${line.severity}`],
    weekRanges(line.weeks),
    shown(line.value),
    shown(line.threshold),
    shown(line.students),
    [...new Set(line.contributions.map(({ course }) => course))].join(' '),
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}
