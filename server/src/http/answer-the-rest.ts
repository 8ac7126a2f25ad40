import { type INestApplication, NotFoundException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { sendProblem } from './send-problem.js';

/** What nothing else answers: Nest looks after the addresses of the API only. Comes after all routes. */
export function answerTheRest(app: INestApplication): void {
  app.use((request: Request, response: Response) => sendProblem({ request, response }, new NotFoundException()));
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    sendProblem({ request, response }, error),
  );
}
