import type { DomainMessageKey } from '@evenkeel/shared/messages';
import type { Problem } from '../http/problem.exception.js';
import type { IssueValues } from '../sources/import-issue.js';
import { importTextInAll } from './issue-text.js';

type CodeOf<Key> = Key extends `importProblem.${infer Code}.title` ? Code : never;

/** A refusal about imports: its texts stand under `importProblem.<code>`. */
export function importProblem(status: number, code: CodeOf<DomainMessageKey>, values: IssueValues = {}): Problem {
  return {
    status,
    code,
    title: importTextInAll(`importProblem.${code}.title`, values),
    detail: importTextInAll(`importProblem.${code}.detail`, values),
  };
}
