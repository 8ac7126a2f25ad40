import { Module } from '@nestjs/common';
import { ProfileCatalogue } from './profile-catalogue.js';
import { ProfilesController } from './profiles.controller.js';
import { ProfilesService } from './profiles.service.js';

@Module({
  controllers: [ProfilesController],
  providers: [ProfileCatalogue, ProfilesService],
  exports: [ProfileCatalogue, ProfilesService],
})
export class ProfilesModule {}
