import { describe, expect, it } from '@jest/globals';
import { anEditRow } from '../../testing/edit-documents.js';
import { type EditAction, type Edits, editTexts, keysOfRow, NO_EDITS, nextEdits, untouched } from './edits.js';

const row = untouched({ kind: 'assessments', base: anEditRow('T1') });
const after = (...actions: readonly EditAction[]): Edits => actions.reduce(nextEdits, NO_EDITS);
const type = (edits: Edits, field: string, text: string) =>
  nextEdits(edits, { kind: 'type', row: edits.get(row.id) ?? row, field, text });

describe('edits', () => {
  it('hold only what differs from what is stored', () => {
    const typed = type(type(NO_EDITS, 'due', '2026-10-19'), 'title', 'Longer');
    expect(typed.get(row.id)?.cells).toEqual({ due: '2026-10-19', title: 'Longer' });
    expect(type(type(typed, 'due', '2026-10-12'), 'title', 'Essay T1')).toEqual(NO_EDITS);
  });

  it('know a cell that was blank and one that is cleared', () => {
    expect(type(NO_EDITS, 'week', '')).toEqual(NO_EDITS);
    expect(type(NO_EDITS, 'due', '').get(row.id)?.cells).toEqual({ due: '' });
  });

  it('leave other rows the very same, so that they need not be drawn again', () => {
    const other = untouched({ kind: 'assessments', base: anEditRow('T2') });
    const both = nextEdits(type(NO_EDITS, 'due', 'x'), { kind: 'remove', row: other });
    expect(type(both, 'due', 'xy').get(other.id)).toBe(both.get(other.id));
  });

  it('either give a field back or change it', () => {
    const given = after({ kind: 'giveBack', row, field: 'due' });
    expect(editTexts(given)).toMatchObject([{ action: 'change', cells: {}, giveBack: ['due'] }]);
    expect(type(given, 'due', '2026-10-19').get(row.id)).toMatchObject({ giveBack: [], cells: { due: '2026-10-19' } });
    const [touched] = given.values();
    expect(touched && nextEdits(given, { kind: 'giveBack', row: touched, field: 'due' })).toEqual(NO_EDITS);
  });

  it('give every new row a name of its own, also after one has gone', () => {
    const two = after({ kind: 'add', table: 'courses' }, { kind: 'add', table: 'courses' });
    const [first] = two.values();
    const again = first && nextEdits(nextEdits(two, { kind: 'remove', row: first }), { kind: 'add', table: 'courses' });
    expect(again?.size).toBe(2);
    expect(again && editTexts(again)).toEqual(Array(2).fill({ action: 'add', kind: 'courses', cells: {} }));
  });

  it('send a row that goes without what was typed in it', () => {
    const typed = type(NO_EDITS, 'due', '2026-10-19').get(row.id) ?? row;
    const { key, version } = anEditRow('T1');
    expect(editTexts(after({ kind: 'remove', row: typed }))).toEqual([
      { action: 'remove', kind: 'assessments', key, version },
    ]);
  });

  it('name a row by its keys', () => {
    expect(keysOfRow(row)).toBe('PSY101 · T1');
  });
});
