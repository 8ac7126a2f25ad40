import type { DomainMessageKey } from '@evenkeel/shared/messages';

type CodeOf<Key> = Key extends `import.${infer Code}` ? Code : never;

/** The codes of import issues: each has a text in every language under `import.<code>`. */
export type ImportIssueCode = CodeOf<DomainMessageKey>;

/** Where the user finds it. */
export interface IssuePlace {
  readonly file: string;
  readonly sheet: string | null;
  /** As a spreadsheet or editor numbers it. */
  readonly row: number | null;
  /** The header above the cell, as it stands in the file. */
  readonly column: string | null;
}

/** What the text of an issue fills in. */
export type IssueValues = Readonly<Record<string, string | number>>;

/** Something wrong, doubtful or worth knowing in a file, without its wording. */
export interface ImportIssue {
  readonly code: ImportIssueCode;
  readonly place: IssuePlace;
  readonly value: string | null;
  readonly values: IssueValues;
  /** The rows it refuses, where it stands for more than the one at its place. */
  readonly rows?: readonly number[];
  /** Its rows stay out without keeping the others from being imported. */
  readonly held?: true;
}

/** An issue about a file as a whole. */
export function fileIssue(file: string, code: ImportIssueCode, values: IssueValues = {}): ImportIssue {
  return { code, place: { file, sheet: null, row: null, column: null }, value: null, values };
}
