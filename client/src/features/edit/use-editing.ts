import type { EditReportDocument, EditRequestBody } from '@evenkeel/shared/contract';
import { useCallback, useReducer, useState } from 'react';
import { conflictsOf, usePreviewEdits, useSaveEdits, useUndoSave } from '../../api/records.js';
import { type EditAction, type Edits, editTexts, NO_EDITS, nextEdits, type RowDraft } from './edits.js';

/** The programme and year in which is edited. */
export interface EditContext {
  readonly programme: string;
  readonly year: string;
}

/** What the server said of edits, and which edits that were. */
export interface CheckedEdits {
  readonly report: EditReportDocument;
  readonly rows: readonly RowDraft[];
}

/** Everything that was typed and not saved, what was said of it, and what may be done next. */
export interface Editing {
  readonly edits: Edits;
  readonly checked: CheckedEdits | null;
  readonly edit: (action: EditAction) => void;
  readonly check: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly state: 'idle' | 'checking' | 'saving' | 'undoing';
  readonly error: Error | null;
  /** The rows were changed by someone else: the table shows what they are now. */
  readonly conflicted: boolean;
  /** The last save, with its number in the log of imports; null once it is undone or something else is tried. */
  readonly saved: { readonly importId: number | null } | null;
  readonly undone: boolean;
  readonly undoError: Error | null;
}

type AllEdits = Readonly<Record<string, Edits>>;

/** Edits are kept by programme and year, so that a look at another one loses nothing. */
function reduceAll(
  all: AllEdits,
  { context, action }: { readonly context: string; readonly action: EditAction },
): AllEdits {
  return { ...all, [context]: nextEdits(all[context] ?? NO_EDITS, action) };
}

export function useEditing({ programme, year }: EditContext): Editing {
  const context = `${programme} ${year}`;
  const [all, dispatch] = useReducer(reduceAll, {});
  const [checked, setChecked] = useState<CheckedEdits | null>(null);
  const [saved, setSaved] = useState<Editing['saved']>(null);
  const [previewing, saving, undoing] = [usePreviewEdits(), useSaveEdits(), useUndoSave()];
  const edits = all[context] ?? NO_EDITS;
  const edit = useCallback((action: EditAction) => dispatch({ context, action }), [context]);
  const request = (): EditRequestBody => ({
    programme,
    year: year as EditRequestBody['year'],
    edits: editTexts(edits),
  }); // a year the API gave
  const rows = [...edits.values()];
  const onError = (error: Error) => edit({ kind: 'rebase', rows: rebased(rows, error) });
  const begin = () => {
    for (const one of [previewing, saving, undoing]) one.reset();
    setSaved(null);
  };
  const check = () => {
    begin();
    previewing.mutate(request(), { onSuccess: (report) => setChecked({ report, rows }), onError });
  };
  const save = () => {
    begin();
    const onSuccess = (report: EditReportDocument) => {
      setChecked({ report, rows });
      if (!report.applied) return;
      setSaved({ importId: report.importId });
      edit({ kind: 'clear' });
    };
    saving.mutate(request(), { onSuccess, onError });
  };
  const undo = () => {
    if (saved?.importId) undoing.mutate(saved.importId, { onSuccess: () => setSaved(null) });
  };
  const error = saving.error ?? previewing.error;
  return {
    edits,
    checked,
    edit,
    check,
    save,
    undo,
    state: previewing.isPending ? 'checking' : saving.isPending ? 'saving' : undoing.isPending ? 'undoing' : 'idle',
    error,
    conflicted: conflictsOf(error) !== null,
    saved,
    undone: undoing.isSuccess,
    undoError: undoing.error,
  };
}

/** What was typed, over the rows as they are now; of a row that is gone nothing is left to edit. */
function rebased(rows: readonly RowDraft[], error: Error): readonly RowDraft[] {
  return (conflictsOf(error) ?? []).flatMap(({ edit, row }) => {
    const draft = rows[edit];
    if (!draft) return [];
    return [row ? { ...draft, base: row } : { ...draft, cells: {}, giveBack: [], isRemoved: false }];
  });
}
