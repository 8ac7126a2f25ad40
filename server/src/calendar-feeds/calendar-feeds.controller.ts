import {
  academicYearText,
  CalendarFeedBody,
  CalendarFeedListDocument,
  NewCalendarFeedDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;
const calendarQuery = z.object({
  cohort: z.coerce.number().int().min(1).optional(),
  term: z.string().optional().describe('Code of the term; without it the whole academic year.'),
});
type CalendarQuery = z.infer<typeof calendarQuery>;

const CALENDAR_TYPE = 'text/calendar; charset=utf-8';
const CALENDAR_SCHEMA = { type: 'string' } as const;

@ApiTags('calendars')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller()
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /** Deadlines, exams and busy weeks as a calendar file. */
  @Get('programmes/:programme/years/:year/deadlines.ics')
  @Header('content-type', CALENDAR_TYPE)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: CALENDAR_SCHEMA })
  file(
    @Param({ schema: yearPath }) path: YearPath,
    @Query({ schema: calendarQuery }) { cohort, term }: CalendarQuery,
    @Req() request: Request,
  ): Promise<string> {
    return this.feeds.calendar(path, {
      ...{ studyYear: cohort ?? null, termCode: term ?? null },
      language: requestLanguage(request),
    });
  }

  /** The addresses at which this calendar can be subscribed to, without their secrets. */
  @Get('programmes/:programme/years/:year/calendar-feeds')
  @ApiOkResponse({ standardSchema: CalendarFeedListDocument })
  async list(@Param({ schema: yearPath }) path: YearPath): Promise<CalendarFeedListDocument> {
    return { feeds: await this.feeds.list(path) };
  }

  /** Makes an address to subscribe to; it is told this once. */
  @Post('programmes/:programme/years/:year/calendar-feeds')
  @ApiCreatedResponse({ standardSchema: NewCalendarFeedDocument })
  create(
    @Param({ schema: yearPath }) path: YearPath,
    @Body({ schema: CalendarFeedBody }) body: CalendarFeedBody,
  ): Promise<NewCalendarFeedDocument> {
    return this.feeds.create(path, body);
  }

  /** Revokes an address: nobody can read the calendar there any more. */
  @Delete('calendar-feeds/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@Param('id') id: string): Promise<void> {
    return this.feeds.revoke(id);
  }

  /** The calendar at an address. */
  @Get('calendars/:secret.ics')
  @Header('content-type', CALENDAR_TYPE)
  @Header('cache-control', 'private, max-age=3600')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: CALENDAR_SCHEMA })
  subscribed(@Param('secret') secret: string): Promise<string> {
    return this.feeds.bySecret(secret);
  }
}
