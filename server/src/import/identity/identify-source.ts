import { byKeys } from '@evenkeel/shared/util';
import type { Drafted } from '../draft/draft.js';
import { freeCode } from './free-code.js';
import { faceOf, type KnownAssessment } from './known-assessment.js';
import { type ItemMatch, type MatchItem, matchItems } from './match-items.js';
import { proposalId } from './proposal-id.js';
import type { CourseFace } from './title-words.js';

/** An item of the files with the assessment it was taken for. */
export interface IdentifiedItem {
  readonly id: string;
  readonly drafted: Drafted<'assessments'>;
  readonly source: string;
  readonly sourceCode: string;
  readonly match: ItemMatch;
  /** The code of the assessment it is, or becomes. */
  readonly code: string;
}

/** One course in one year. */
export interface IdentityScope {
  readonly course: CourseFace;
  readonly choiceOf: (id: string, sourceCode: string) => string | null | undefined;
}

interface SourceItems {
  readonly source: string;
  readonly drafted: readonly Drafted<'assessments'>[];
}

/** What was found of one source, and what is known with it. */
interface SourceIdentified {
  readonly items: readonly IdentifiedItem[];
  readonly known: readonly KnownAssessment[];
}

/** Finds out which known assessment each item of a source is; the others become known themselves. */
export function identifySource(
  scope: IdentityScope,
  known: readonly KnownAssessment[],
  { source, drafted }: SourceItems,
): SourceIdentified {
  const inOrder = [...drafted].sort(byKeys(({ record }) => record.code));
  const asked = inOrder.map((one) => askedOf(scope, source, one));
  const targets = known.map(({ code, faces, codeOf }) => ({
    code,
    faces: () => faces.map((face) => face()),
    knownAs: codeOf.get(source) ?? null,
  }));
  const matches = matchItems(
    asked.map(({ item }) => item),
    targets,
  );
  const taken = new Set(known.map(({ code }) => code));
  const isTaken = new Set([...matches.values()].map(({ chosen }) => chosen));
  const items = asked.map(({ item, drafted: own }): IdentifiedItem => {
    const { id, sourceCode } = item;
    const match = matches.get(id) ?? NO_MATCH;
    const alone = known.find(({ codeOf }) => codeOf.size === 1 && codeOf.get(source) === sourceCode)?.code;
    const kept = alone !== undefined && !isTaken.has(alone) ? alone : undefined;
    const code = match.chosen ?? kept ?? freeCode(sourceCode, source, taken);
    taken.add(code);
    return { id, drafted: own, source, sourceCode, match, code };
  });
  return { items, known: knownWith(known, items, scope) };
}

const NO_MATCH: ItemMatch = { candidates: [], chosen: null, chosenBy: 'none' };

interface AskedItem {
  readonly item: MatchItem;
  readonly drafted: Drafted<'assessments'>;
}

function askedOf({ course, choiceOf }: IdentityScope, source: string, drafted: Drafted<'assessments'>): AskedItem {
  const { record } = drafted;
  const id = proposalId({ source, course: record.courseCode, year: record.academicYear, sourceCode: record.code });
  const choice = choiceOf(id, record.code);
  return { drafted, item: { id, sourceCode: record.code, face: faceOf(record, course), choice } };
}

/** The known assessments as the next source finds them. */
function knownWith(
  known: readonly KnownAssessment[],
  items: readonly IdentifiedItem[],
  { course }: IdentityScope,
): readonly KnownAssessment[] {
  const byCode = new Map(known.map((one) => [one.code, one]));
  for (const { code, source, sourceCode, drafted } of items) {
    const before = byCode.get(code);
    byCode.set(code, {
      code,
      faces: [...(before?.faces ?? []), faceOf(drafted.record, course)],
      codeOf: new Map([...(before?.codeOf ?? []), [source, sourceCode]]),
    });
  }
  return [...byCode.values()];
}
