import type { PlainDate } from '../../calendar/index.js';
import { assessmentKey } from '../assessment-key.js';
import { type AssessmentHistory, assessmentHistory, type DatedEvent, type FirstKnown } from './assessment-history.js';
import type { HistoryLog, ImportInLog } from './history-log.js';
import { standingImports } from './standing-imports.js';

/** What students were told when, in one academic year, up to a day. */
export interface ScheduleHistory {
  /** The day on which the question is asked; null where nobody says. */
  readonly asOf: PlainDate | null;
  /** By `assessmentKey`; what nothing is remembered of is left out. */
  readonly assessments: ReadonlyMap<string, AssessmentHistory>;
  /** By course: when its meetings were first known. */
  readonly timetables: ReadonlyMap<string, FirstKnown>;
  /** Courses that more than one import spoke of: of the others a change could not have been seen. */
  readonly followed: ReadonlySet<string>;
}

/** The history that the log of imports tells. An import that was taken back, and the undo of it, count as if they never were. */
export function scheduleHistory(log: HistoryLog, asOf: PlainDate | null): ScheduleHistory {
  const standing = standingImports(log.imports);
  const spoken = importsByCourse(log, standing);
  return {
    asOf,
    assessments: assessmentHistories(log, standing, spoken),
    timetables: timetables(log, standing, spoken),
    followed: new Set([...spoken].flatMap(([course, imports]) => (imports.size > 1 ? [course] : []))),
  };
}

type Imports = ReadonlyMap<number, ImportInLog>;

/** The imports that said anything of a course. */
function importsByCourse({ assessments, additions }: HistoryLog, standing: Imports): ReadonlyMap<string, Imports> {
  const courses = new Map<string, Map<number, ImportInLog>>();
  for (const { courseCode, importId } of [...assessments, ...additions]) {
    const by = standing.get(importId);
    if (!by) continue;
    const own = courses.get(courseCode) ?? new Map<number, ImportInLog>();
    courses.set(courseCode, own.set(importId, by));
  }
  return courses;
}

function assessmentHistories(
  log: HistoryLog,
  standing: Imports,
  spoken: ReadonlyMap<string, Imports>,
): ReadonlyMap<string, AssessmentHistory> {
  const byAssessment = new Map<string, DatedEvent[]>();
  for (const event of [...log.assessments].sort((a, b) => a.importId - b.importId)) {
    const by = standing.get(event.importId);
    if (!by) continue;
    const key = assessmentKey(event.courseCode, event.code);
    const own = byAssessment.get(key) ?? [];
    own.push({ ...event, by, isNews: isNewsOf(by, spoken.get(event.courseCode)) });
    byAssessment.set(key, own);
  }
  const histories = [...byAssessment].map(([key, events]) => [key, assessmentHistory(events)] as const);
  return new Map(histories.flatMap(([key, history]) => (history ? [[key, history]] : [])));
}

/** What a person types is news about a course that is known; what a source says only if it spoke of the course before. */
function isNewsOf(by: ImportInLog, imports: Imports | undefined): boolean {
  const earlier = [...(imports?.values() ?? [])].filter(({ id }) => id < by.id);
  const heard = new Set(earlier.flatMap(({ sources }) => sources));
  return by.byHand ? earlier.length > 0 : by.sources.some((source) => heard.has(source));
}

/** Meetings are news where the course was known before without any. */
function timetables(
  { additions }: HistoryLog,
  standing: Imports,
  spoken: ReadonlyMap<string, Imports>,
): ReadonlyMap<string, FirstKnown> {
  const first = new Map<string, ImportInLog>();
  for (const { kind, courseCode, importId } of additions) {
    const by = standing.get(importId);
    const known = first.get(courseCode);
    if (kind === 'activities' && by && (!known || by.id < known.id)) first.set(courseCode, by);
  }
  return new Map([...first].map(([course, by]) => [course, { on: by.on, isNews: isLater(by, spoken.get(course)) }]));
}

function isLater(by: ImportInLog, imports: Imports | undefined): boolean {
  return [...(imports?.keys() ?? [])].some((id) => id < by.id);
}
