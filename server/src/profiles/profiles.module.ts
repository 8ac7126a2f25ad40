import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { UploadLimits } from '../import/upload-limits.js';
import { ImportWorkersModule } from '../import/worker/import-workers.module.js';
import { ProfileCatalogue } from './profile-catalogue.js';
import { ProfilesController } from './profiles.controller.js';
import { ProfilesService } from './profiles.service.js';

@Module({
  imports: [ImportWorkersModule, MulterModule.registerAsync({ useClass: UploadLimits })],
  controllers: [ProfilesController],
  providers: [ProfileCatalogue, ProfilesService],
  exports: [ProfileCatalogue, ProfilesService],
})
export class ProfilesModule {}
