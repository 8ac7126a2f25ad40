import { StudentProfileDocument } from '@evenkeel/shared/contract';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StudentProfileCatalogue } from './student-profile-catalogue.js';

@ApiTags('student profiles')
@Controller('student-profiles')
export class StudentProfilesController {
  constructor(private readonly catalogue: StudentProfileCatalogue) {}

  /** The students with another starting position whose load can be asked for. */
  @Get()
  @ApiOkResponse({ standardSchema: StudentProfileDocument, isArray: true })
  list(): readonly StudentProfileDocument[] {
    return this.catalogue.all().map((profile) => ({ ...profile }));
  }
}
