import { Module } from '@nestjs/common';
import { StudentProfileCatalogue } from './student-profile-catalogue.js';
import { StudentProfilesController } from './student-profiles.controller.js';

@Module({
  controllers: [StudentProfilesController],
  providers: [StudentProfileCatalogue],
  exports: [StudentProfileCatalogue],
})
export class StudentProfilesModule {}
