import type { AssessmentMatchDocument, MatchCandidateDocument } from '@evenkeel/shared/contract';
import { type Assessment, claimsOf, naturalKey, type Schedule } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { IdentifiedItem } from './identify-source.js';

/**
 * The items that another source also speaks of, or may: those to look at first, then by course and code. An item that only its own
 * source knows needs no choice and is left out.
 */
export function matchDocuments(items: readonly IdentifiedItem[], stored: Schedule): AssessmentMatchDocument[] {
  const known = new Map(stored.assessments.map((assessment) => [naturalKey('assessments', assessment), assessment]));
  const brought = new Map<string, IdentifiedItem[]>();
  for (const item of items) brought.set(keyOf(item, item.code), [...(brought.get(keyOf(item, item.code)) ?? []), item]);
  const isShared = (item: IdentifiedItem) => {
    const claims = claimsOfKnown(known.get(keyOf(item, item.code)));
    const others = brought.get(keyOf(item, item.code)) ?? [];
    return [...claims, ...others.map(({ source }) => source)].some((source) => source !== item.source);
  };
  const faceOf = (item: IdentifiedItem, code: string) =>
    known.get(keyOf(item, code)) ?? brought.get(keyOf(item, code))?.find((other) => other !== item)?.drafted.record;
  return items
    .filter((item) => item.match.chosenBy === 'user' || item.match.chosenBy === 'open' || isJoined(item, isShared))
    .map((item) => matchDocument(item, (code) => faceOf(item, code)))
    .sort(
      byKeys(
        ({ chosenBy }) => LOOKED_AT.indexOf(chosenBy),
        ({ course }) => course,
        ({ year }) => year,
        ({ source }) => source,
        ({ sourceCode }) => sourceCode,
      ),
    );
}

const LOOKED_AT: readonly AssessmentMatchDocument['chosenBy'][] = [
  'open',
  'possible',
  'likely',
  'user',
  'code',
  'remembered',
];

function isJoined(item: IdentifiedItem, isShared: (item: IdentifiedItem) => boolean): boolean {
  return item.match.chosen !== null && isShared(item);
}

function claimsOfKnown(assessment: Assessment | undefined): readonly string[] {
  return assessment ? claimsOf(assessment).map(({ source }) => source) : [];
}

function keyOf({ drafted }: IdentifiedItem, code: string): string {
  return naturalKey('assessments', { ...drafted.record, code });
}

function matchDocument(
  item: IdentifiedItem,
  faceOf: (code: string) => Assessment | undefined,
): AssessmentMatchDocument {
  const { id, drafted, source, sourceCode, match } = item;
  const { courseCode: course, academicYear: year, title, kind, dueOn } = drafted.record;
  const candidates = match.candidates.flatMap(({ code, why }): MatchCandidateDocument[] => {
    const face = faceOf(code);
    return face ? [{ code, title: face.title, kind: face.kind, dueOn: face.dueOn, why }] : [];
  });
  const chosenBy = match.chosenBy === 'none' || match.chosenBy === 'unchecked' ? 'open' : match.chosenBy;
  return { id, course, year, source, sourceCode, title, kind, dueOn, candidates, chosen: match.chosen, chosenBy };
}
