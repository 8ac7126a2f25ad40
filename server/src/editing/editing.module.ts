import { Module } from '@nestjs/common';
import { CalibrationsModule } from '../calibration/calibrations.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { EditingController } from './editing.controller.js';
import { EditingService } from './editing.service.js';

@Module({
  imports: [PoliciesModule, CalibrationsModule],
  controllers: [EditingController],
  providers: [EditingService],
})
export class EditingModule {}
