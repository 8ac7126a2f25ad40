import { type PlainDate } from '../calendar/index.js';
import {
  type AdditionInLog,
  type Assessment,
  type AssessmentInLog,
  type AssessmentMoment,
  assessmentKey,
  assessmentMoment,
  type HistoryLog,
  type ImportInLog,
  type ScheduleHistory,
  scheduleHistory,
} from '../schedule/index.js';
import { anAssessment, day } from './builders.js';

/** An import as tests write it down: the day, whose word, and what it says of assessments and meetings. */
export interface ImportStep {
  readonly on: string;
  readonly source?: string;
  readonly byHand?: boolean;
  /** The number of the import it takes back, counted from 1. */
  readonly undoOf?: number;
  readonly says?: readonly Partial<Assessment>[];
  /** The day on which the source says it changed them. */
  readonly changedOn?: string;
  /** Courses that are first offered, or first meet, with this import. */
  readonly offers?: readonly string[];
  readonly meets?: readonly string[];
}

/** The log of these imports, each held against what the ones before it said. */
export function aHistoryLog(steps: readonly ImportStep[]): HistoryLog {
  const imports: ImportInLog[] = [];
  const assessments: AssessmentInLog[] = [];
  const additions: AdditionInLog[] = [];
  const told = new Map<string, AssessmentMoment>();
  steps.forEach((step, index) => {
    const importId = index + 1;
    const { on, source = 'template', byHand = false, undoOf = null, says = [], offers = [], meets = [] } = step;
    imports.push({ id: importId, on: day(on), sources: [source], byHand, undoOf });
    const changedOn: PlainDate | null = step.changedOn === undefined ? null : day(step.changedOn);
    for (const said of says.map(anAssessment)) {
      const { courseCode, code } = said;
      const key = assessmentKey(courseCode, code);
      const after = assessmentMoment(said);
      assessments.push({ importId, courseCode, code, changedOn, before: told.get(key) ?? null, after });
      told.set(key, after);
    }
    for (const courseCode of offers) additions.push({ importId, kind: 'offerings', courseCode });
    for (const courseCode of meets) additions.push({ importId, kind: 'activities', courseCode });
  });
  return { imports, assessments, additions };
}

/** What students were told when, from these imports, asked on a day. */
export function aHistory(steps: readonly ImportStep[], asOf = '2026-11-23'): ScheduleHistory {
  return scheduleHistory(aHistoryLog(steps), day(asOf));
}
