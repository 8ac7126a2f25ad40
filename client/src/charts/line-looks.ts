/** How one line of a comparison is drawn. */
export interface LineLook {
  readonly colour: string;
  readonly dashes: string;
}

/** A line is told by its dashes as well as its colour. */
const LOOKS = [
  { colour: 'var(--brand)', dashes: '' },
  { colour: 'var(--kind-examPreparation)', dashes: '8 4' },
  { colour: 'var(--ink)', dashes: '2 4' },
  { colour: 'var(--line-strong)', dashes: '12 4 2 4' },
  { colour: 'var(--brand)', dashes: '4 2' },
  { colour: 'var(--kind-examPreparation)', dashes: '1 5' },
] as const satisfies readonly LineLook[];

/** The look of the line at this place; after the last they start again. */
export function lineLook(index: number): LineLook {
  return LOOKS[index % LOOKS.length] ?? LOOKS[0];
}
