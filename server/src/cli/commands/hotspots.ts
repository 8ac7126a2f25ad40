import type { HotspotLine } from '@evenkeel/shared/contract';
import { mostUrgentFirst, type Urgency } from '@evenkeel/shared/hotspots';
import { hotspotLines } from '@evenkeel/shared/report';
import type { Command } from 'commander';
import { withApplication } from '../application.js';
import { type CohortOptions, studyYearFrom, withCohortOptions } from '../cohort-options.js';
import { linesOfCohorts } from '../lines-of-cohorts.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';
import { weekRanges } from '../week-ranges.js';

/** `hotspots`: the weeks that need attention, the most urgent first. */
export function addHotspotsCommand(program: Command, session: Session): void {
  const { say } = session;
  withCohortOptions(program.command('hotspots').description(say('command.hotspots')), session)
    .option('--cohort <number>', say('option.cohortAll'), (text) => studyYearFrom(text, say))
    .action((options: CohortOptions) => printHotspots(session, options));
}

async function printHotspots(session: Session, options: CohortOptions): Promise<void> {
  await withApplication(session, async (application) => {
    const lines = await linesOfCohorts(application, options, hotspotLines);
    const ranked = [...lines].sort(mostUrgentFirst(urgencyOf));
    session.out(options.json ? JSON.stringify(ranked) : hotspotTable(ranked, session));
  });
}

function urgencyOf({ excess, students, hours, weeks, cohort }: HotspotLine): Urgency {
  return { excessHours: excess, students, peakHours: hours, firstWeek: weeks[0], studyYear: cohort };
}

function hotspotTable(lines: readonly HotspotLine[], { say, language }: Session): string {
  if (lines.length === 0) return say('list.none');
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hours = (value: number | null) => (value === null ? '' : number.format(value));
  const header = ['cohort', 'weeks', 'hours', 'band', 'excess', 'students', 'courses'] as const;
  const rows = lines.map((line) => [
    String(line.cohort),
    weekRanges(line.weeks),
    hours(line.hours),
    line.low === null ? '' : `${hours(line.low)}-${hours(line.high)}`,
    hours(line.excess),
    line.students === null ? '' : String(line.students),
    [...new Set(line.contributions.map(({ course }) => course))].join(' '),
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}
