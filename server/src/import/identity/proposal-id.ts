import { createHash } from 'node:crypto';

interface ItemKey {
  readonly source: string;
  readonly course: string;
  readonly year: string;
  readonly sourceCode: string;
}

/** The name of an item in the preview: the same for the same item in every preview, short enough for the command line. */
export function proposalId({ source, course, year, sourceCode }: ItemKey): string {
  const hash = createHash('sha256').update(JSON.stringify([source, course, year, sourceCode]));
  return `m-${hash.digest('hex').slice(0, 12)}`;
}
