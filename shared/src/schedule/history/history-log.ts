import type { PlainDate } from '../../calendar/index.js';
import type { AssessmentMoment } from './assessment-moment.js';

/** An import as its history counts: when it was, whose word it brought, and which import it took back. */
export interface ImportInLog {
  readonly id: number;
  /** The day at the institution. */
  readonly on: PlainDate;
  /** The ids of its source systems; empty where they were not kept. */
  readonly sources: readonly string[];
  /** Whether a person typed it here, rather than a source saying it. */
  readonly byHand: boolean;
  readonly undoOf: number | null;
}

/** What an import did to what students are told of an assessment. */
export interface AssessmentInLog {
  readonly importId: number;
  readonly courseCode: string;
  readonly code: string;
  /** The day on which its source says it last changed it; null where it does not tell. */
  readonly changedOn: PlainDate | null;
  readonly before: AssessmentMoment | null;
  readonly after: AssessmentMoment | null;
}

/** An import that brought an offering or a series of meetings of a course. */
export interface AdditionInLog {
  readonly importId: number;
  readonly kind: 'offerings' | 'activities';
  readonly courseCode: string;
}

/** All that was remembered of the imports of one academic year; order carries no meaning. */
export interface HistoryLog {
  readonly imports: readonly ImportInLog[];
  readonly assessments: readonly AssessmentInLog[];
  readonly additions: readonly AdditionInLog[];
}

/** What of the log is about these courses, with all imports. */
export function logOfCourses(log: HistoryLog, courses: ReadonlySet<string>): HistoryLog {
  const isOf = ({ courseCode }: { readonly courseCode: string }) => courses.has(courseCode);
  return { imports: log.imports, assessments: log.assessments.filter(isOf), additions: log.additions.filter(isOf) };
}
