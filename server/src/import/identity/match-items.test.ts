import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AssessmentFace, likenessOf } from './likeness.js';
import { type MatchItem, type MatchTarget, matchItems } from './match-items.js';
import { titleWords } from './title-words.js';

const COURSE = { code: 'PSY101', name: null };
const aFace = (title: string, dueOn: string | null = null, kind: AssessmentKind = 'paper'): AssessmentFace => {
  const words = titleWords(title, COURSE);
  return { title: words, kind, dueOn: dueOn === null ? null : day(dueOn), dueWeek: null, isResit: words.isResit };
};
const anItem = (sourceCode: string, face: AssessmentFace, choice?: string | null): MatchItem => ({
  id: `m-${sourceCode}`,
  sourceCode,
  face: () => face,
  choice,
});
const aTarget = (code: string, face: AssessmentFace, knownAs: string | null = null): MatchTarget => ({
  code,
  faces: () => [face],
  knownAs,
});
/** What each item was taken for, and why. */
const matched = (items: readonly MatchItem[], targets: readonly MatchTarget[]) =>
  items.map((item) => {
    const match = matchItems(items, targets).get(item.id);
    return `${item.sourceCode}: ${match?.chosen ?? '–'} (${match?.chosenBy})`;
  });

describe('the items of a source', () => {
  it('are what they were the last time, whatever they are called now', () => {
    const targets = [aTarget('T1', aFace('Essay'), '501'), aTarget('T2', aFace('Quiz', null, 'quiz'))];
    expect(matched([anItem('501', aFace('Quiz', null, 'quiz'))], targets)).toEqual(['501: T1 (remembered)']);
  });

  it('are what has the same code, unless the source knows that by another', () => {
    expect(matched([anItem('T1', aFace('Anything'))], [aTarget('T1', aFace('Essay'))])).toEqual(['T1: T1 (code)']);
    const items = [anItem('T1', aFace('Report')), anItem('501', aFace('Essay'))];
    expect(matched(items, [aTarget('T1', aFace('Essay'), '501')])).toEqual(['T1: – (none)', '501: T1 (remembered)']);
  });

  it('are what is called the same, in any language, when no other is as like', () => {
    const targets = [
      aTarget('T1', aFace('Essay', '2026-10-12')),
      aTarget('T2', aFace('Tentamen', '2026-10-28', 'written-exam')),
    ];
    const items = [anItem('1', aFace('Essay', '2026-10-19')), anItem('2', aFace('Exam', '2026-10-28', 'digital-exam'))];
    expect(matched(items, targets)).toEqual(['1: T1 (likely)', '2: T2 (likely)']);
  });

  it('are never another number, a resit, or a draft of it', () => {
    const essay = [aTarget('T1', aFace('Essay 1', '2026-10-12'))];
    expect(matched([anItem('2', aFace('Essay 2', '2026-10-12'))], essay)).toEqual(['2: – (none)']);
    expect(matched([anItem('3', aFace('Resit essay 1', '2026-10-12'))], essay)).toEqual(['3: – (none)']);
    expect(matched([anItem('4', aFace('Essay 1 draft', '2026-10-12'))], essay)).toEqual(['4: – (open)']);
    expect(matched([anItem('5', aFace('Essay', '2026-10-12'))], essay)).toEqual(['5: – (open)']);
  });

  it('stay open where the title says nothing, unless it is the only exam about that day', () => {
    const exam = [aTarget('T2', aFace('Written exam', '2026-10-28', 'written-exam'))];
    expect(matched([anItem('1', aFace('PSY101', '2026-10-29', 'written-exam'))], exam)).toEqual(['1: T2 (likely)']);
    const essay = [aTarget('T1', aFace('Essay', '2026-10-12'))];
    expect(matched([anItem('1', aFace('Deadline PSY101', '2026-10-12', 'assignment'))], essay)).toEqual([
      '1: – (open)',
    ]);
  });

  it('stay open where two are as like', () => {
    const items = [anItem('1', aFace('Exam', '2026-10-28', 'written-exam'))];
    const targets = ['T1', 'T2'].map((code) => aTarget(code, aFace('Exam', '2026-10-28', 'written-exam')));
    expect(matched(items, targets)).toEqual(['1: – (open)']);
  });

  it('of one title are told apart by their days, but not when some days have moved', () => {
    const weekly = (dates: readonly string[]) => dates.map((on) => [on, aFace('Weekly quiz', on, 'quiz')] as const);
    const targets = weekly(['2026-10-05', '2026-10-12']).map(([on, face]) => aTarget(`T${on}`, face));
    const same = weekly(['2026-10-12', '2026-10-05']).map(([on, face]) => anItem(on, face));
    expect(matched(same, targets)).toEqual(['2026-10-12: T2026-10-12 (likely)', '2026-10-05: T2026-10-05 (likely)']);
    const aWeekLater = weekly(['2026-10-12', '2026-10-19']).map(([on, face]) => anItem(on, face));
    expect(matched(aWeekLater, targets)).toEqual(['2026-10-12: – (open)', '2026-10-19: – (open)']);
  });

  it('are what the user chose, once each, and one of their own where the user says so', () => {
    const targets = [aTarget('T1', aFace('Essay', '2026-10-12')), aTarget('T2', aFace('Report'))];
    const essay = aFace('Essay', '2026-10-12');
    expect(matched([anItem('1', essay, 'T2')], targets)).toEqual(['1: T2 (user)']);
    expect(matched([anItem('1', essay, null)], targets)).toEqual(['1: – (user)']);
    expect(matched([anItem('1', essay, 'T9')], targets)).toEqual(['1: – (open)']);
    const twice = [anItem('1', essay, 'T1'), anItem('2', essay, 'T1')];
    expect(matched(twice, targets)).toEqual(['1: – (open)', '2: – (open)']);
  });
});

const face = fc
  .record({
    title: fc.constantFrom(
      'Essay',
      'Essay 1',
      'Essay 2',
      'Exam',
      'Tentamen',
      'Final exam',
      'Quiz',
      'Deadline',
      'Resit exam',
    ),
    dueOn: fc.constantFrom(null, '2026-10-05', '2026-10-06', '2026-10-12', '2026-12-01'),
    kind: fc.constantFrom<AssessmentKind>('paper', 'written-exam', 'quiz', 'assignment', 'other'),
  })
  .map(({ title, dueOn, kind }) => aFace(title, dueOn, kind));
const codes = fc.uniqueArray(fc.constantFrom('1', '2', '3', 'T1', 'T2', 'T3'), { maxLength: 5 });
const items = codes.chain((list) =>
  fc.tuple(
    ...list.map((code) =>
      fc
        .tuple(face, fc.constantFrom(undefined, undefined, undefined, null, 'T1'))
        .map(([of, choice]) => anItem(code, of, choice)),
    ),
  ),
);
const targets = fc
  .uniqueArray(fc.constantFrom('T1', 'T2', 'T3', 'T4'), { maxLength: 4 })
  .chain((list) =>
    fc.tuple(
      ...list.map((code, index) =>
        fc.tuple(face, fc.boolean()).map(([of, isKnown]) => aTarget(code, of, isKnown ? String(index + 1) : null)),
      ),
    ),
  );

describe('matching, whatever the items', () => {
  it('never takes two items of one source for one assessment', () => {
    fc.assert(
      fc.property(items, targets, (some, others) => {
        const chosen = [...matchItems(some, others).values()].flatMap((match) => match.chosen ?? []);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });

  it('does not depend on the order of items or assessments', () => {
    fc.assert(
      fc.property(items, targets, (some, others) => {
        const there = matchItems(some, others);
        const back = matchItems([...some].reverse(), [...others].reverse());
        expect([...back].reverse()).toEqual([...there]);
      }),
    );
  });

  it('finds two faces as like from either side', () => {
    fc.assert(
      fc.property(face, face, (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one));
      }),
    );
  });
});
