import { Module } from '@nestjs/common';
import { ImportWorkers } from './import-workers.js';

/** The processes in which files are read, shared by all who read files. */
@Module({ providers: [ImportWorkers], exports: [ImportWorkers] })
export class ImportWorkersModule {}
