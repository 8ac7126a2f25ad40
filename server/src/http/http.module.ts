import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { DocumentCache } from './document-cache.js';
import { ProblemFilter } from './problem.filter.js';
import { validationPipe } from './validation.js';

/** What all controllers share: validation, problems, computed documents. */
@Global()
@Module({
  providers: [
    DocumentCache,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validationPipe },
  ],
  exports: [DocumentCache],
})
export class HttpModule {}
