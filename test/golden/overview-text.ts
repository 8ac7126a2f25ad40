import type { CellDocument, CohortRowDocument, HotspotDocument, OverviewDocument } from '@evenkeel/shared/contract';

/** The overview as a director reads it: the conclusion, then one line a week for each cohort, then the hotspots. */
export function overviewText(overview: OverviewDocument): string {
  const { conclusion, programme, term, year, norm } = overview;
  const { weeksInTerm, weeksNeedingAttention, weeksThatCannotBeTold, causes } = conclusion;
  const lines = [
    `${programme.name} · ${term?.code ?? 'whole year'} · ${year} · norm ${norm} h`,
    `${weeksNeedingAttention.length} of ${weeksInTerm} weeks need attention: ${weeksNeedingAttention.join(', ')}`,
    `cause: ${causes.join(', ')} · weeks that cannot be told: ${weeksThatCannotBeTold}`,
    ...overview.cohorts.flatMap((row) => ['', ...cohortLines(row, overview)]),
    '',
    ...overview.hotspots.map(hotspotLine),
  ];
  return `${lines.join('\n')}\n`;
}

function cohortLines(row: CohortRowDocument, { weeks }: OverviewDocument): readonly string[] {
  const { studyYear, ec, students, chosenOptions, peak, weeksAboveNorm, balance, completeness } = row;
  return [
    `Year ${studyYear} · ${ec} EC · ${students} students · options: ${chosenOptions.join(', ') || 'none'}`,
    ...row.cells.map((cell, index) => weekLine(cell, weeks[index])),
    `peak ${oneDecimal(peak?.hours)} h in ${peak?.week} · ${weeksAboveNorm} weeks above the norm · Hoover ${balance?.hoover.toFixed(3)} · excess ${oneDecimal(balance?.excess)} h`,
    `${completeness.undated} of ${completeness.assessments} assessments undated, ${completeness.withoutHours} without hours`,
  ];
}

function weekLine(cell: CellDocument, column: OverviewDocument['weeks'][number] | undefined): string {
  const place = column?.period ? `${column.period.code}.${column.teachingWeek}` : '';
  const marks = [
    cell.aboveNorm ? '▲' : ' ',
    cell.hotspot ? 'hotspot' : '',
    cell.recovery ? 'recovery' : '',
    '•'.repeat(cell.deadlines),
  ];
  const hours = cell.hours === null ? 'cannot tell' : `${oneDecimal(cell.hours)} h`;
  const band = cell.hours === null ? '' : `(${oneDecimal(cell.low)}–${oneDecimal(cell.high)})`;
  const kind = (column?.kind ?? '').padEnd(9);
  return `${cell.week} ${place.padEnd(5)} ${kind} ${hours.padStart(11)} ${band.padEnd(13)} ${cell.status.padEnd(11)} ${marks.filter(Boolean).join(' ')}`.trimEnd();
}

function hotspotLine(hotspot: HotspotDocument): string {
  const { studyYear, weeks, hours, excessHours, affected, findings, contributions } = hotspot;
  const rules = [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))].join(', ');
  const most = contributions.slice(0, 2).map((item) => `${item.courseCode} ${item.title ?? item.kind}`);
  return `Year ${studyYear}: ${weeks.join(', ')} · ${oneDecimal(hours)} h · ${oneDecimal(excessHours)} h above · ${affected.students} students · ${rules} · mostly ${most.join(', ')}`;
}

function oneDecimal(hours: number | null | undefined): string {
  return hours === null || hours === undefined ? '–' : hours.toFixed(1);
}
