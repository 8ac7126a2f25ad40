import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { CalibrationsController } from './calibrations.controller.js';
import { CalibrationsService } from './calibrations.service.js';
import { FitRunner } from './fit-runner.js';

@Module({
  imports: [PoliciesModule],
  controllers: [CalibrationsController],
  providers: [CalibrationsService, FitRunner],
})
export class CalibrationsModule {}
