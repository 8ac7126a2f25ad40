import { byKeys } from '@evenkeel/shared/util';
import { type AssessmentFace, type Likeness, likenessOf, SURE } from './likeness.js';

/** An item of one source, within one course and year. */
export interface MatchItem {
  readonly id: string;
  readonly sourceCode: string;
  readonly face: () => AssessmentFace;
  /** What the user chose: the code of an assessment, null for one of its own; undefined where nothing was chosen. */
  readonly choice: string | null | undefined;
}

/** An assessment that an item may be. */
export interface MatchTarget {
  readonly code: string;
  /** What it looks like to each source that speaks of it. */
  readonly faces: () => readonly AssessmentFace[];
  /** The code by which the source of the items knows it; null where that source does not. */
  readonly knownAs: string | null;
}

/** Why an item may be an assessment. */
export type MatchReason = 'remembered' | 'code' | 'likely' | 'possible';

/** What an item was taken for. */
export interface ItemMatch {
  readonly candidates: readonly { readonly code: string; readonly why: MatchReason }[];
  /** The code of the assessment it is; null: one of its own. */
  readonly chosen: string | null;
  /** `none`: there was nothing to choose from; `unchecked`: there was too much. */
  readonly chosenBy: MatchReason | 'user' | 'open' | 'none' | 'unchecked';
}

interface Pair {
  readonly item: MatchItem;
  readonly target: MatchTarget;
  readonly likeness: Likeness;
}

/** Comparing every item with every assessment of one course; more than this is no course. */
const MOST_PAIRS = 40_000;
const CANDIDATES_SHOWN = 8;

/**
 * Which assessment each item of one source is: as the user chose; else as the source said before; else by code; else by likeness,
 * where one is clearly meant. No two items are ever one assessment, and the order of items and assessments does not matter.
 * Two items for which the user chose the same assessment both stay open.
 */
export function matchItems(
  items: readonly MatchItem[],
  targets: readonly MatchTarget[],
): ReadonlyMap<string, ItemMatch> {
  const settled = settledByCode(items, targets);
  const codes = new Set(items.map(({ sourceCode }) => sourceCode));
  const taken = new Set([...settled.values()].map(({ code }) => code));
  const openItems = items.filter(({ id, choice }) => choice === undefined && !settled.has(id));
  const free = targets.filter(({ code, knownAs }) => !taken.has(code) && (knownAs === null || !codes.has(knownAs)));
  const isTooMuch = openItems.length * free.length > MOST_PAIRS;
  const pairs = isTooMuch ? [] : pairsOf(openItems, free);
  const sure = new Map(surePairs(pairs).map(({ item, target }) => [item.id, target.code]));
  // who has chosen may still choose otherwise
  const undecided = items.filter(({ choice }) => choice !== undefined);
  const ofItem = pairsByItem([...pairs, ...pairsOf(undecided, targets)]);
  return new Map(
    items.map((item) => {
      const own = ofItem.get(item.id) ?? [];
      const found = matchOf(item, settled.get(item.id), { sure: sure.get(item.id), pairs: own });
      return [item.id, isTooMuch && found.chosenBy === 'none' ? { ...found, chosenBy: 'unchecked' } : found];
    }),
  );
}

interface Settled {
  readonly code: string;
  readonly by: 'user' | 'remembered' | 'code';
}

function settledByCode(items: readonly MatchItem[], targets: readonly MatchTarget[]): ReadonlyMap<string, Settled> {
  const byCode = new Map(targets.map((target) => [target.code, target]));
  const byKnown = new Map(targets.flatMap((target) => (target.knownAs === null ? [] : [[target.knownAs, target]])));
  const chosen = onceEach(items, ({ choice }) => (typeof choice === 'string' && byCode.has(choice) ? choice : null));
  const taken = new Set(chosen.values());
  const left = items.filter(({ choice }) => choice === undefined);
  const remembered = onceEach(left, ({ sourceCode }) => freeCode(byKnown.get(sourceCode)?.code, taken));
  for (const code of remembered.values()) taken.add(code);
  const codes = new Set(items.map(({ sourceCode }) => sourceCode));
  const sameCode = ({ id, sourceCode }: MatchItem) => {
    const target = remembered.has(id) ? undefined : byCode.get(sourceCode);
    const isKnown = target?.knownAs != null && target.knownAs !== sourceCode && codes.has(target.knownAs);
    return isKnown ? null : freeCode(target?.code, taken);
  };
  const byOwnCode = onceEach(left, sameCode);
  const entry =
    (by: Settled['by']) =>
    ([id, code]: readonly [string, string]) =>
      [id, { code, by }] as const;
  return new Map([
    ...[...byOwnCode].map(entry('code')),
    ...[...remembered].map(entry('remembered')),
    ...[...chosen].map(entry('user')),
  ]);
}

function freeCode(code: string | undefined, taken: ReadonlySet<string>): string | null {
  return code === undefined || taken.has(code) ? null : code;
}

/** The code each item asks for, without codes that two ask for. */
function onceEach(items: readonly MatchItem[], codeOf: (item: MatchItem) => string | null): Map<string, string> {
  const asked = items.flatMap((item) => {
    const code = codeOf(item);
    return code === null ? [] : [[item.id, code] as const];
  });
  const counts = countsOf(asked.map(([, code]) => code));
  return new Map(asked.filter(([, code]) => counts.get(code) === 1));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function pairsOf(items: readonly MatchItem[], targets: readonly MatchTarget[]): readonly Pair[] {
  return items.flatMap((item) =>
    targets.flatMap((target) => {
      const likeness = bestLikeness(item, target);
      return likeness === null ? [] : [{ item, target, likeness }];
    }),
  );
}

/** What the source knew under another code may have been renamed there, but that is for the user to say. */
function bestLikeness(item: MatchItem, { faces, knownAs }: MatchTarget): Likeness | null {
  const found = faces().flatMap((face) => likenessOf(item.face(), face) ?? []);
  if (found.length === 0) return null;
  return knownAs === null ? (Math.min(...found) as Likeness) : 3; // the least of likenesses is one
}

function pairsByItem(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const byItem = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const own = byItem.get(pair.item.id);
    if (own) own.push(pair);
    else byItem.set(pair.item.id, [pair]);
  }
  return byItem;
}

/**
 * The pairs that leave no doubt: from the most alike down, those that are each other's only choice. A pair is doubtful after all
 * while an item or assessment that stays alone is as like one of the two.
 */
function surePairs(pairs: readonly Pair[]): readonly Pair[] {
  let sure = onlyChoices(pairs.filter(({ likeness }) => likeness <= SURE));
  for (;;) {
    const matched = {
      items: new Set(sure.map(({ item }) => item.id)),
      targets: new Set(sure.map(({ target }) => target.code)),
    };
    const kept = sure.filter((pair) => !isDoubtful(pair, pairs, matched));
    if (kept.length === sure.length) return sure;
    sure = kept;
  }
}

/** What is the same in title and day is told apart by its day; what is less alike must be alone in being so, whatever else was chosen. */
function onlyChoices(pairs: readonly Pair[]): readonly Pair[] {
  const chosen: Pair[] = [];
  for (let likeness = 0; likeness <= SURE; likeness += 1) {
    const items = new Set(chosen.map(({ item }) => item.id));
    const targets = new Set(chosen.map(({ target }) => target.code));
    const asLike = pairs.filter((pair) => pair.likeness <= likeness);
    const ofItem = countsOf(asLike.map(({ item }) => item.id));
    const ofTarget = countsOf(asLike.map(({ target }) => target.code));
    const isOnly = ({ item, target }: Pair) => ofItem.get(item.id) === 1 && ofTarget.get(target.code) === 1;
    const isFree = ({ item, target }: Pair) => !items.has(item.id) && !targets.has(target.code);
    chosen.push(...asLike.filter((pair) => pair.likeness === likeness && isFree(pair) && isOnly(pair)));
  }
  return chosen;
}

interface Matched {
  readonly items: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

function isDoubtful({ item, target, likeness }: Pair, pairs: readonly Pair[], { items, targets }: Matched): boolean {
  return pairs.some((other) => {
    const [sameItem, sameTarget] = [other.item.id === item.id, other.target.code === target.code];
    if (sameItem === sameTarget || other.likeness > Math.max(likeness, 1)) return false;
    return sameItem ? !targets.has(other.target.code) : !items.has(other.item.id);
  });
}

interface Likely {
  readonly sure: string | undefined;
  readonly pairs: readonly Pair[];
}

function matchOf(item: MatchItem, settled: Settled | undefined, { sure, pairs }: Likely): ItemMatch {
  const chosen = settled?.code ?? sure ?? null;
  const likely = [...pairs]
    .sort(
      byKeys(
        ({ likeness }) => likeness,
        ({ target }) => target.code,
      ),
    )
    .map(({ target, likeness }) => ({ code: target.code, why: likeness <= SURE ? 'likely' : 'possible' }) as const);
  const why = settled && settled.by !== 'user' ? settled.by : 'possible';
  const first = likely.find(({ code }) => code === chosen) ?? (chosen === null ? [] : { code: chosen, why });
  const others = likely.filter(({ code }) => code !== chosen);
  const candidates = [first, others].flat().slice(0, CANDIDATES_SHOWN);
  return { candidates, chosen, chosenBy: reasonOf(item, settled, { sure, candidates: candidates.length }) };
}

function reasonOf(
  { choice }: MatchItem,
  settled: Settled | undefined,
  { sure, candidates }: { readonly sure: string | undefined; readonly candidates: number },
): ItemMatch['chosenBy'] {
  if (settled) return settled.by;
  if (choice === null) return 'user';
  if (sure !== undefined) return 'likely';
  return candidates > 0 || choice !== undefined ? 'open' : 'none';
}
