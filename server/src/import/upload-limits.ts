import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  Inject,
  Injectable,
  PayloadTooLargeException,
} from '@nestjs/common';
import type { MulterModuleOptions, MulterOptionsFactory } from '@nestjs/platform-express';
import { IMPORT_LIMITS, type ImportLimits } from '../config/import-limits.js';
import { ProblemException } from '../http/problem.exception.js';
import { sendProblem } from '../http/send-problem.js';
import { LIMITS, MEGABYTE } from '../sources/limits.js';
import { importProblem } from './import-problem.js';

/** How uploads are taken in: kept in memory, so held to their limits while they come in. */
@Injectable()
export class UploadLimits implements MulterOptionsFactory {
  constructor(@Inject(IMPORT_LIMITS) private readonly limits: ImportLimits) {}

  createMulterOptions(): MulterModuleOptions {
    const fileSize = this.limits.uploadMegabytes * MEGABYTE;
    return {
      limits: { fileSize, files: LIMITS.files, fields: 20, fieldSize: 200_000 },
      // Browsers send names in UTF-8; without this multer reads them as Latin-1.
      defParamCharset: 'utf8',
    };
  }
}

/** Says of an upload that is too large how large it may be. */
@Catch(PayloadTooLargeException)
export class UploadTooLargeFilter implements ExceptionFilter {
  constructor(@Inject(IMPORT_LIMITS) private readonly limits: ImportLimits) {}

  catch(_: PayloadTooLargeException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = importProblem(413, 'too-large', { megabytes: this.limits.uploadMegabytes });
    sendProblem({ request: http.getRequest(), response: http.getResponse() }, new ProblemException(problem));
  }
}
