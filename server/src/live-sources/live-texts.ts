import type { LiveRemarkDocument } from '@evenkeel/shared/contract';
import type { DomainMessageKey, Language } from '@evenkeel/shared/messages';
import type { Problem } from '../http/problem.exception.js';
import { importText, importTextInAll } from '../import/issue-text.js';
import type { LiveFault, LiveRemark, LiveValues } from './live-source-fault.js';

type CodeOf<Key> = Key extends `live.problem.${infer Code}.detail` ? Code : never;

/** What went wrong, in words. */
export function faultText({ code, values }: LiveFault, language: Language): LiveRemarkDocument {
  return { code, message: importText(`live.fault.${code}`, language, values) };
}

/** What was left aside, in words. */
export function remarkText({ code, values }: LiveRemark, language: Language): LiveRemarkDocument {
  return { code, message: importText(`live.remark.${code}`, language, values) };
}

/** Faults of the source, not of what was asked of us. */
const AT_SOURCE = ['connection', 'busy', 'too-slow', 'too-big', 'status', 'not-json', 'no-list', 'paging', 'encoding'];

/** A fetch that failed, as the API tells it. */
export function faultProblem({ code, values }: LiveFault): Problem {
  return {
    status: AT_SOURCE.includes(code) ? 502 : 422,
    code,
    title: importTextInAll('live.problem.fetch.title'),
    detail: importTextInAll(`live.fault.${code}`, values),
  };
}

/** A refusal about live sources. */
export function liveProblem(status: number, code: CodeOf<DomainMessageKey>, values: LiveValues): Problem {
  return {
    status,
    code: `live-source-${code}`,
    title: importTextInAll(`live.problem.${code}.title`),
    detail: importTextInAll(`live.problem.${code}.detail`, values),
  };
}
