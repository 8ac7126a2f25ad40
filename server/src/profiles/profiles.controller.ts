import { ProblemDocument, ProfileDocument, ProfileLine, ProfileTrialDocument } from '@evenkeel/shared/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { LIMITS } from '../sources/limits.js';
import { unreadableCalendar } from './profile-problem.js';
import {
  NewProfileBody,
  ProfileChangeBody,
  type ProfilePath,
  ProfileTrialBody,
  profilePath,
} from './profile-requests.js';
import { ProfilesService } from './profiles.service.js';

interface Upload {
  readonly originalname: string;
  readonly buffer: Uint8Array;
}

const upload = FileInterceptor('file', {
  limits: { fileSize: LIMITS.fileBytes, files: 1, fields: 5, fieldSize: 200_000 },
  defParamCharset: 'utf8',
});

@ApiTags('profiles')
@ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
@Controller('profiles')
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  /** The profiles by which calendars are read, in order of name. */
  @Get()
  @ApiOkResponse({ standardSchema: ProfileLine, isArray: true })
  list(): Promise<ProfileLine[]> {
    return this.profiles.list();
  }

  /** One profile with its rules and every version there was. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: ProfileDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  one(@Param({ schema: profilePath }) { id }: ProfilePath): Promise<ProfileDocument> {
    return this.profiles.one(id);
  }

  /** Keeps a new version of a profile; it holds for every import from now on. */
  @Put(':id')
  @ApiOkResponse({ standardSchema: ProfileDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  change(
    @Param({ schema: profilePath }) { id }: ProfilePath,
    @Body({ schema: ProfileChangeBody }) body: ProfileChangeBody,
  ): Promise<ProfileDocument> {
    return this.profiles.change(id, body);
  }

  /** A profile of a new name, such as a copy of another. */
  @Post()
  @ApiCreatedResponse({ standardSchema: ProfileDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  create(@Body({ schema: NewProfileBody }) { rules, note }: NewProfileBody): Promise<ProfileDocument> {
    return this.profiles.create(rules, note);
  }

  /** What these rules, stored or not, make of a calendar file. Stores nothing. */
  @Post(':id/try')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'profile'],
      properties: {
        file: { type: 'string', format: 'binary' },
        profile: { type: 'string', description: 'JSON: the rules, as in data/profiles' },
      },
    },
  })
  @ApiOkResponse({ standardSchema: ProfileTrialDocument })
  @UseInterceptors(upload)
  try(
    @Param({ schema: profilePath }) { id }: ProfilePath,
    @UploadedFile() file: Upload | undefined,
    @Body({ schema: ProfileTrialBody }) { profile }: ProfileTrialBody,
  ): Promise<ProfileTrialDocument> {
    if (!file) throw unreadableCalendar();
    return this.profiles.try({ ...profile, id }, { name: file.originalname, bytes: file.buffer });
  }
}
