import {
  type Assessment,
  claimsOf,
  type Schedule,
  SOURCE_KINDS,
  type SourcePrecedence,
  sourceKindOf,
} from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { type Draft, type Drafted, draftKey } from '../draft/draft.js';
import { identified } from './drafted-claim.js';
import { type IdentifiedItem, identifySource } from './identify-source.js';
import { isToldByOne } from './is-told-by-one.js';
import { type KnownAssessment, knownAssessment } from './known-assessment.js';
import type { CourseFace } from './title-words.js';

/** A stored assessment of which a source speaks no more: what it spoke of is another assessment by the user's choice. */
export interface LeftAssessment {
  readonly assessment: Assessment;
  readonly source: string;
}

/** The draft with its assessments under the codes by which they are known here, and how they were found. */
export interface Identified {
  readonly draft: Draft;
  readonly items: readonly IdentifiedItem[];
  readonly left: readonly LeftAssessment[];
}

interface IdentityInput {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly precedence: SourcePrecedence;
  /** The code of an assessment or null, by the id of an item or by its course and code: `PSY101/assignment-12`. */
  readonly choices: Readonly<Record<string, string | null>>;
}

/**
 * Finds out which stored assessment each drafted one is, course by course and source by source: the prospectus first, so that what
 * knows less is recognised by it. Each drafted assessment gets the claim of its source, unless that source alone speaks of its course.
 */
export function identifyAssessments({ draft, stored, precedence, choices }: IdentityInput): Identified {
  const storedOf = grouped(stored.assessments, scopeOf);
  const courseOf = courseFaces(draft, stored);
  const isChosen = Object.keys(choices).length > 0;
  const items = [...grouped([...draft.assessments.values()], ({ record }) => scopeOf(record))].flatMap(
    ([key, drafted]) => {
      if (!isChosen && isToldByOne(drafted, storedOf.get(key) ?? [])) return [];
      const course = courseOf(drafted[0]?.record.courseCode ?? '');
      const choiceOf = (id: string, sourceCode: string) =>
        id in choices ? choices[id] : choices[`${course.code}/${sourceCode}`];
      const known = (storedOf.get(key) ?? []).map((assessment) => knownAssessment(assessment, course));
      return identifyScope({ course, choiceOf }, known, sourcesInOrder(drafted, precedence));
    },
  );
  const assessments = recoded(draft, items, storedOf);
  return { draft: { ...draft, assessments }, items, left: leftBehind(items, storedOf) };
}

/** One course in one year. */
function scopeOf({ courseCode, academicYear }: Pick<Assessment, 'courseCode' | 'academicYear'>): string {
  return `${academicYear} ${courseCode}`;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function courseFaces(draft: Draft, stored: Schedule): (code: string) => CourseFace {
  const drafted = [...draft.courses.values()].map(({ record }) => record);
  const names = new Map([...stored.courses, ...drafted].map(({ code, name }) => [code, name]));
  return (code) => ({ code, name: names.get(code) ?? null });
}

type SourceGroup = readonly [source: string, drafted: readonly Drafted<'assessments'>[]];

function sourcesInOrder(
  drafted: readonly Drafted<'assessments'>[],
  precedence: SourcePrecedence,
): readonly SourceGroup[] {
  return [...grouped(drafted, ({ place }) => place.sheet.source)].sort(
    byKeys<SourceGroup>(
      ([source]) => SOURCE_KINDS.indexOf(sourceKindOf(source, precedence)),
      ([source]) => source,
    ),
  );
}

function identifyScope(
  scope: Parameters<typeof identifySource>[0],
  stored: readonly KnownAssessment[],
  sources: readonly SourceGroup[],
): readonly IdentifiedItem[] {
  let known = stored;
  return sources.flatMap(([source, drafted]) => {
    const found = identifySource(scope, known, { source, drafted });
    known = found.known;
    return found.items;
  });
}

type StoredByScope = ReadonlyMap<string, readonly Assessment[]>;

/** The drafted assessments in their order, under their codes here; what they are a resit of too. */
function recoded(draft: Draft, items: readonly IdentifiedItem[], storedOf: StoredByScope): Draft['assessments'] {
  if (items.length === 0) return draft.assessments;
  const ownCodes = new Map(items.map((item) => [itemKey(item, item.sourceCode), item.code]));
  const firstOf = (item: IdentifiedItem, sourceCode: string) =>
    ownCodes.get(itemKey(item, sourceCode)) ?? codeHere(item, sourceCode, storedOf);
  const byDrafted = new Map(items.map((item) => [item.drafted, item]));
  return new Map(
    [...draft.assessments.values()].map((drafted) => {
      const item = byDrafted.get(drafted);
      const { resitOf } = drafted.record;
      const known = item ? identified(item, resitOf === null ? null : firstOf(item, resitOf)) : drafted;
      return [draftKey('assessments', known), known];
    }),
  );
}

function itemKey({ source, drafted }: IdentifiedItem, sourceCode: string): string {
  return JSON.stringify([scopeOf(drafted.record), source, sourceCode]);
}

function codeHere({ source, drafted }: IdentifiedItem, sourceCode: string, storedOf: StoredByScope): string {
  const known = storedOf
    .get(scopeOf(drafted.record))
    ?.find((assessment) =>
      claimsOf(assessment).some((claim) => claim.source === source && claim.sourceCode === sourceCode),
    );
  return known?.code ?? sourceCode;
}

/** The assessments that a source knew by the code of an item which the user made another one. */
function leftBehind(items: readonly IdentifiedItem[], storedOf: StoredByScope): readonly LeftAssessment[] {
  return items
    .filter(({ match }) => match.chosenBy === 'user')
    .flatMap(({ source, sourceCode, drafted, code }) =>
      (storedOf.get(scopeOf(drafted.record)) ?? [])
        .filter((assessment) => assessment.code !== code)
        .filter((assessment) =>
          claimsOf(assessment).some((claim) => claim.source === source && claim.sourceCode === sourceCode),
        )
        .map((assessment) => ({ assessment, source })),
    );
}
