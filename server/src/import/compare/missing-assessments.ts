import { type Assessment, claimsOf, naturalKey, type Schedule } from '@evenkeel/shared/schedule';
import type { Draft } from '../draft/draft.js';

/** A stored assessment that sources of the files spoke of, and speak of no more. */
export interface MissingAssessment {
  readonly assessment: Assessment;
  readonly sources: readonly string[];
  /** Whether another source still speaks of it, so that it stays. */
  readonly isClaimedByOthers: boolean;
}

/** The missing assessments of each source of the files, and all that these sources spoke of in their scope. */
export interface AssessmentsMissing {
  readonly missing: readonly MissingAssessment[];
  readonly inScope: readonly Assessment[];
}

/** What each source of the files said of the courses and years in scope and says no more. What it never spoke of is not missing in it. */
export function missingAssessments(
  { assessments }: Draft,
  stored: Schedule,
  isInScope: (assessment: Assessment) => boolean,
): AssessmentsMissing {
  const sources = new Set([...assessments.values()].map(({ place }) => place.sheet.source));
  const told = new Set(
    [...assessments.values()].flatMap(({ record, place }) => [
      toldKey(record, place.sheet.source),
      ...record.claims.map(({ sourceCode }) =>
        toldKey({ ...record, code: sourceCode }, `code of ${place.sheet.source}`),
      ),
    ]),
  );
  const claimed = stored.assessments.filter(isInScope).flatMap((assessment) => {
    const own = claimsOf(assessment).filter(({ source }) => sources.has(source));
    return own.length > 0 ? [{ assessment, own }] : [];
  });
  return {
    inScope: claimed.map(({ assessment }) => assessment),
    missing: claimed.flatMap(({ assessment, own }) => {
      const silent = own
        .filter(({ source }) => !told.has(toldKey(assessment, source)))
        // what was said under this code is said of another assessment now
        .filter(
          ({ source, sourceCode }) => !told.has(toldKey({ ...assessment, code: sourceCode }, `code of ${source}`)),
        )
        .map(({ source }) => source);
      const isClaimedByOthers = claimsOf(assessment).length > silent.length;
      return silent.length > 0 ? [{ assessment, sources: silent, isClaimedByOthers }] : [];
    }),
  };
}

function toldKey(assessment: Assessment, source: string): string {
  return JSON.stringify([naturalKey('assessments', assessment), source]);
}
