import type { SummedTable } from '../../sources/summed-table.js';

/** A summed table with the id of the source system it comes from. */
export type SourcedTable = SummedTable & { readonly source: string };
