import type { EditKind, EditRowDocument, EditText } from '@evenkeel/shared/contract';

/** A row that was touched and not yet saved; `base` is what is stored, null for a row that is new. */
export interface RowDraft {
  readonly id: string;
  readonly kind: EditKind;
  readonly base: EditRowDocument | null;
  /** Only the cells that differ from what is stored. */
  readonly cells: Readonly<Record<string, string>>;
  readonly giveBack: readonly string[];
  readonly isRemoved: boolean;
}

/** All that was touched, by the id of the row, in the order in which it was. */
export type Edits = ReadonlyMap<string, RowDraft>;

/** A stored row in its table. */
export interface RowPlace {
  readonly kind: EditKind;
  readonly base: EditRowDocument;
}

export type EditAction =
  | { readonly kind: 'type'; readonly row: RowDraft; readonly field: string; readonly text: string }
  | { readonly kind: 'giveBack'; readonly row: RowDraft; readonly field: string }
  | { readonly kind: 'remove'; readonly row: RowDraft }
  | { readonly kind: 'keep'; readonly row: RowDraft }
  | { readonly kind: 'add'; readonly table: EditKind }
  | { readonly kind: 'rebase'; readonly rows: readonly RowDraft[] }
  | { readonly kind: 'clear' };

export const NO_EDITS: Edits = new Map();

/** The id of a stored row among all tables. */
export function rowId({ kind, base }: RowPlace): string {
  return `${kind} ${base.key}`;
}

/** A stored row that nobody has touched yet. */
export function untouched(place: RowPlace): RowDraft {
  return { id: rowId(place), ...place, cells: {}, giveBack: [], isRemoved: false };
}

/** What a cell shows: what was typed, else what is stored. */
export function cellOf({ base, cells }: RowDraft, field: string): string {
  return cells[field] ?? base?.cells[field] ?? '';
}

const NEW = 'new ';

function newNumber(edits: Edits): number {
  const taken = [...edits.keys()].flatMap((id) => (id.startsWith(NEW) ? [Number(id.slice(NEW.length))] : []));
  return Math.max(0, ...taken) + 1;
}

/** The edits after one more. A row that is again as it is stored is no edit. */
export function nextEdits(edits: Edits, action: EditAction): Edits {
  switch (action.kind) {
    case 'clear':
      return NO_EDITS;
    case 'add':
      return withRow(edits, {
        id: `${NEW}${newNumber(edits)}`,
        kind: action.table,
        base: null,
        cells: {},
        giveBack: [],
        isRemoved: false,
      });
    case 'rebase':
      return action.rows.reduce(withRow, edits);
    case 'type':
      return withRow(edits, typed(action.row, action.field, action.text));
    case 'giveBack':
      return withRow(edits, toggled(action.row, action.field));
    case 'remove':
      return action.row.base === null
        ? withoutRow(edits, action.row.id)
        : withRow(edits, { ...action.row, isRemoved: true });
    default:
      return withRow(edits, { ...action.row, isRemoved: false });
  }
}

function typed(row: RowDraft, field: string, text: string): RowDraft {
  const { [field]: _, ...others } = row.cells;
  const isAsStored = row.base !== null && (row.base.cells[field] ?? '') === text;
  return {
    ...row,
    cells: isAsStored ? others : { ...row.cells, [field]: text },
    giveBack: row.giveBack.filter((given) => given !== field),
  };
}

function toggled(row: RowDraft, field: string): RowDraft {
  const { [field]: _, ...cells } = row.cells;
  const giveBack = row.giveBack.includes(field)
    ? row.giveBack.filter((given) => given !== field)
    : [...row.giveBack, field];
  return { ...row, cells, giveBack };
}

function withRow(edits: Edits, row: RowDraft): Edits {
  const isTouched = row.base === null || row.isRemoved || row.giveBack.length > 0 || Object.keys(row.cells).length > 0;
  return isTouched ? new Map(edits).set(row.id, row) : withoutRow(edits, row.id);
}

function withoutRow(edits: Edits, id: string): Edits {
  const next = new Map(edits);
  next.delete(id);
  return next;
}

/** The edits as the API takes them, in the same order. */
export function editTexts(edits: Edits): EditText[] {
  return [...edits.values()].map(({ kind, base, cells, giveBack, isRemoved }): EditText => {
    if (base === null) return { action: 'add', kind, cells };
    const { key, version } = base;
    if (isRemoved) return { action: 'remove', kind, key, version };
    return { action: 'change', kind, key, version, cells, giveBack: [...giveBack] };
  });
}

/** The fields that name a row, of whatever table it is, in their order. */
const KEY_FIELDS: Readonly<Record<EditKind, readonly string[]>> = {
  courses: ['code'],
  offerings: ['courseCode', 'periods'],
  assessments: ['courseCode', 'code'],
  calendar: ['code', 'kind', 'programmeCode'],
  optionGroups: ['studyYear', 'code'],
  activities: ['courseCode', 'code', 'group'],
  programmes: ['code'],
};

/** What names a row: its keys, and of a row that is new what was typed of them; empty when that is nothing. */
export function keysOfRow(row: RowDraft): string {
  const keys = KEY_FIELDS[row.kind].map((field) => cellOf(row, field));
  return keys.filter((text) => text !== '').join(' · ');
}
