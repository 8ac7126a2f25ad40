/** A browser of this machine, or the one that came with npm; `ownLibraries`: it must bring libnss3 itself. */
export type FoundBrowser =
  | { readonly kind: 'installed'; readonly path: string }
  | { readonly kind: 'npm'; readonly ownLibraries: boolean };

export function hasNss(): boolean;
export function findBrowser(): FoundBrowser | null;
