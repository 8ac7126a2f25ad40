import { type IsoWeek, isoWeek } from '@evenkeel/shared/calendar';
import type { FoundDocument } from '@evenkeel/shared/contract';
import { type ReportCell, words } from '@evenkeel/shared/term-report';
import { describe, expect, it } from '@jest/globals';
import { rowsTogether } from './rows-together.js';

const week = (text: string): IsoWeek => {
  const found = isoWeek(text);
  if (!found) throw new Error(`No such week: ${text}`);
  return found;
};
const weeks = (...all: string[]): ReportCell => ({ kind: 'weeks', weeks: all.map(week) });
const found = (id: string): ReportCell => ({ kind: 'found', finding: { id } as FoundDocument });
const rule = (id: string): ReportCell => words(`rule.${id}.title`);

describe('the rows of a printed table', () => {
  it('share a row where they differ in nothing but what was found, at the place of the first, with all weeks in order', () => {
    const rows = [
      [rule('T1'), weeks('2026-W45'), found('a'), 'new'],
      [rule('T2'), weeks('2026-W40'), found('b'), 'new'],
      [rule('T1'), weeks('2026-W41', '2026-W45'), found('c'), 'new'],
    ];
    expect(rowsTogether({ rows })).toEqual([
      [[rule('T1')], [weeks('2026-W41', '2026-W45')], [found('a'), found('c')], ['new']],
      [[rule('T2')], [weeks('2026-W40')], [found('b')], ['new']],
    ]);
  });

  it('stay apart where anything else differs, as what was decided', () => {
    const rows = [
      [rule('T1'), found('a'), 'new', null],
      [rule('T1'), found('b'), 'accepted', 'agreed'],
      [rule('T1'), found('c'), 'accepted', null],
    ];
    expect(rowsTogether({ rows })).toHaveLength(3);
  });

  it('stay as they are where nothing was found, even when they are equal', () => {
    const rows = [
      ['Essay', weeks('2026-W41'), 3],
      ['Essay', weeks('2026-W41'), 3],
      ['Essay', null, 4],
    ];
    expect(rowsTogether({ rows })).toEqual(rows.map((row) => row.map((cell) => [cell])));
  });

  it('name no weeks where none of the signals does', () => {
    const rows = [
      [rule('T18'), null, found('a')],
      [rule('T18'), null, found('b')],
    ];
    expect(rowsTogether({ rows })).toEqual([[[rule('T18')], [null], [found('a'), found('b')]]]);
  });
});
