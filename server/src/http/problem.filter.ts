import type { ProblemDocument } from '@evenkeel/shared/contract';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { inLanguage } from './problem.exception.js';
import { problemOfError } from './problem-of-error.js';
import { requestLanguage } from './request-language.js';

/** Answers every error as RFC 9457 problem+json in the language of the request; the server stays up. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemDocument(error, request);
    if (problem.status >= 500) this.#logger.error(`${request.method} ${pathOf(request)}`, stackOf(error));
    if (response.headersSent) response.destroy();
    else response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function problemDocument(error: unknown, request: Request): ProblemDocument {
  const { status, code, title, detail } = problemOfError(error);
  const language = requestLanguage(request);
  return {
    type: `urn:evenkeel:problem:${code}`,
    title: inLanguage(title, language),
    status,
    detail: inLanguage(detail, language),
    instance: pathOf(request),
    code,
  };
}

/** Without the question: it may hold what is nobody's business in a log. */
function pathOf(request: Request): string {
  return request.originalUrl.split('?')[0] ?? '';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
