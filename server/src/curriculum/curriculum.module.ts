import { Module } from '@nestjs/common';
import { CurriculumController } from './curriculum.controller.js';
import { CurriculumJobs } from './curriculum-jobs.js';

@Module({ controllers: [CurriculumController], providers: [CurriculumJobs] })
export class CurriculumModule {}
