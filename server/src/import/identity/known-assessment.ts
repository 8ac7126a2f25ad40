import { type Assessment, type AssessmentFields, claimsOf, isResit } from '@evenkeel/shared/schedule';
import type { AssessmentFace } from './likeness.js';
import { type CourseFace, titleWords } from './title-words.js';

/** An assessment that items may be: stored, or brought by a source before theirs in the same import. */
export interface KnownAssessment {
  readonly code: string;
  /** What it looks like to each source; worked out only where something is compared with it. */
  readonly faces: readonly (() => AssessmentFace)[];
  /** The code by which each source knows it. */
  readonly codeOf: ReadonlyMap<string, string>;
}

/** A stored assessment as its sources see it. */
export function knownAssessment(assessment: Assessment, course: CourseFace): KnownAssessment {
  const claims = claimsOf(assessment);
  const dated = claims.filter(({ fields }) => (fields.dueOn ?? fields.dueWeek ?? null) !== null);
  const others =
    claims.length > 1 ? dated.map(({ fields }) => faceOf({ ...assessment, ...UNDATED, ...fields }, course)) : [];
  return {
    code: assessment.code,
    faces: [faceOf(assessment, course), ...others],
    codeOf: new Map(claims.map(({ source, sourceCode }) => [source, sourceCode])),
  };
}

const UNDATED = { dueOn: null, dueWeek: null };

/** What an assessment looks like, worked out when it is first asked for. */
export function faceOf(fields: AssessmentFields, course: CourseFace): () => AssessmentFace {
  let face: AssessmentFace | null = null;
  return () => {
    face ??= newFace(fields, course);
    return face;
  };
}

function newFace(fields: AssessmentFields, course: CourseFace): AssessmentFace {
  const title = titleWords(fields.title, course);
  const { kind, dueOn, dueWeek } = fields;
  return { title, kind, dueOn, dueWeek, isResit: isResit(fields) || title.isResit };
}
