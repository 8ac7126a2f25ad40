import { plainDate } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import type { Schedule } from '@evenkeel/shared/schedule';
import { importText } from '../import/issue-text.js';
import type { ImportIssue } from '../sources/import-issue.js';

/**
 * A day beyond the end of the academic year can't be planned in it, so that an import leaves the assessment undated. Activity is
 * held against what was, and nothing is planned: here the assessment has its day again.
 */
export function withDaysAfterYear(schedule: Schedule, issues: readonly ImportIssue[], language: Language): Schedule {
  const days = new Map(
    issues
      .filter(({ code }) => code === 'day-after-year')
      .map(
        ({ place, values }) => [placeKey(place.file, rowText(place.row, language)), String(values['date'])] as const,
      ),
  );
  if (days.size === 0) return schedule;
  return {
    ...schedule,
    assessments: schedule.assessments.map((assessment) => {
      const { source, location } = assessment.provenance;
      const day = days.get(placeKey(source, location));
      return day === undefined || assessment.dueOn !== null ? assessment : { ...assessment, dueOn: plainDate(day) };
    }),
  };
}

/** As the place of a row stands with its record. */
function rowText(row: number | null, language: Language): string | null {
  return row === null ? null : importText('importPlace', language, { row: String(row) });
}

function placeKey(file: string, location: string | null): string {
  return `${location ?? ''}\n${file}`;
}
