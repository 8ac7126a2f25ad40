import type { ProblemDocument } from '@evenkeel/shared/contract';
import { Logger } from '@nestjs/common';
import type { Request } from 'express';
import { inLanguage } from './problem.exception.js';
import { problemOfError } from './problem-of-error.js';
import { requestLanguage } from './request-language.js';
import type { Exchange } from './send-document.js';

const logger = new Logger('Problem');

/** Answers an error as RFC 9457 problem+json in the language of the request; what is no fault of the request is logged. */
export function sendProblem({ request, response }: Exchange, error: unknown): void {
  const problem = problemDocument(error, request);
  if (problem.status >= 500) logger.error(`${request.method} ${problem.instance}`, stackOf(error));
  if (response.headersSent) response.destroy();
  else response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function problemDocument(error: unknown, request: Request): ProblemDocument {
  const { status, code, title, detail, members } = problemOfError(error);
  const language = requestLanguage(request);
  return {
    ...members,
    type: `urn:evenkeel:problem:${code}`,
    title: inLanguage(title, language),
    status,
    detail: inLanguage(detail, language),
    // without the question: it may hold what is nobody's business in a log
    instance: request.originalUrl.split('?')[0] ?? '',
    code,
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
