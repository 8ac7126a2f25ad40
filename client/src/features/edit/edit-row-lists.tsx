import type { EditColumnDocument } from '@evenkeel/shared/contract';

/** The id of the list of words that are understood in a column. */
export function listId(field: string): string {
  return `edit-words-${field}`;
}

/** The words that are understood in columns that know only some; shared by all their cells. */
export function EditRowLists({ columns }: { readonly columns: readonly EditColumnDocument[] }) {
  return columns
    .filter(({ choices }) => choices.length > 0)
    .map(({ field, choices }) => (
      <datalist key={field} id={listId(field)}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    ));
}
