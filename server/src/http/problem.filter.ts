import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { sendProblem } from './send-problem.js';

/** Answers every error of a controller as a problem; the server stays up. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem({ request: http.getRequest(), response: http.getResponse() }, error);
  }
}
