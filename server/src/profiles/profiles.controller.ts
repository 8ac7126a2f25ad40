import { ProblemDocument, ProfileDocument, ProfileLine, ProfileTrialDocument } from '@evenkeel/shared/contract';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Res,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
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
import type { Response } from 'express';
import { ProblemException } from '../http/problem.exception.js';
import { importProblem } from '../import/import-problem.js';
import { UploadTooLargeFilter } from '../import/upload-limits.js';
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

const upload = FileInterceptor('file');

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

  /** What these rules, stored or not, make of a calendar file. Stores nothing, and is given up when its answer is no longer waited for. */
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
  @UseFilters(UploadTooLargeFilter)
  @UseInterceptors(upload)
  try(
    @Param({ schema: profilePath }) { id }: ProfilePath,
    @UploadedFile() file: Upload | undefined,
    @Body({ schema: ProfileTrialBody }) { profile }: ProfileTrialBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProfileTrialDocument> {
    if (!file) throw unreadableCalendar();
    const calendar = { name: file.originalname, bytes: file.buffer };
    return this.profiles.try({ ...profile, id }, calendar, abortedOnClose(response));
  }
}

/** Aborted once nobody waits for the answer any more: a profile is tried while it is typed. */
function abortedOnClose(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort(new ProblemException(importProblem(409, 'cancelled'))));
  return gone.signal;
}
