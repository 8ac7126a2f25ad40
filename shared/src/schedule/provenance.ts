/** How sure a value is: said by its owner, confirmed by a published source, derived by a person, or made up to show how it works. */
export const STANDINGS = ['stated', 'confirmed', 'inferred', 'illustrative'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a record, or a single value of it, comes from. */
export interface Provenance {
  /** The file or system, such as `schedule.xlsx`. */
  readonly source: string;
  /** The place in it as a user sees it, such as `Toetsen, row 12`; null where there is none. */
  readonly location: string | null;
  readonly standing: Standing;
  /** The citation or remark given with it. */
  readonly note: string | null;
}

/** The source of what a person typed on the screen for editing: no import of another source overwrites it. */
export const HAND_SOURCE = 'hand';

/** The source of what was typed by hand and then given back: the next import that speaks of it takes its place. */
export const GIVEN_BACK_SOURCE = 'hand-given-back';

/** What every record of a schedule carries: where it comes from, and the fields that come from elsewhere. */
export interface Sourced {
  readonly provenance: Provenance;
  readonly fieldProvenance: Readonly<Record<string, Provenance>>;
}
