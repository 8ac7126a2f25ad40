import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { CalendarFeedBody, CalendarFeedDocument, NewCalendarFeedDocument } from '@evenkeel/shared/contract';
import { Injectable } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { CalendarFeedRepository, type StoredFeed } from '../storage/calendar-feed.repository.js';
import { unknownCalendar } from './calendar-feed-problem.js';
import { type CalendarQuestion, deadlineCalendar } from './deadline-calendar.js';

interface OfYear {
  readonly programme: string;
  readonly year: AcademicYear;
}

type AskedCalendar = Omit<CalendarQuestion, 'termCode'> & Partial<Pick<CalendarQuestion, 'termCode'>>;

/** Bytes of a secret: nobody can guess it. */
const SECRET_BYTES = 24;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Calendars of deadlines, as files and at addresses to subscribe to. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly repository: CalendarFeedRepository,
  ) {}

  /** The calendar as text. Errors: a problem when the programme, its year or the term is not known. */
  async calendar(
    { programme, year }: OfYear,
    { studyYear, language, termCode = null }: AskedCalendar,
  ): Promise<string> {
    const asked = { programmeCode: programme, academicYear: year, style: 'typical', options: null } as const;
    const text = deadlineCalendar(await this.analysis.inputFor(asked), { studyYear, language, termCode });
    if (typeof text !== 'string') throw new ProblemException(refusalProblem(text));
    return text;
  }

  /** A new address; its secret is told this once and kept as a hash alone. */
  async create(of: OfYear, { studyYear, language }: CalendarFeedBody): Promise<NewCalendarFeedDocument> {
    await this.calendar(of, { studyYear, language });
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const { programme: programmeCode, year: academicYear } = of;
    const feed = { id: randomUUID(), programmeCode, academicYear, studyYear, language, secretHash: hashOf(secret) };
    const stored = await this.repository.add(feed);
    return { ...documentOf(stored), path: `/api/v1/calendars/${secret}.ics` };
  }

  async list({ programme, year }: OfYear): Promise<CalendarFeedDocument[]> {
    return (await this.repository.ofYear(programme, year)).map(documentOf);
  }

  /** Errors: a problem when there is no such address, or it was revoked already. */
  async revoke(id: string): Promise<void> {
    if (!(await this.repository.revoke(id))) throw new ProblemException(unknownCalendar());
  }

  /** The calendar at an address. Errors: a problem when the secret is not known, or was revoked. */
  async bySecret(secret: string): Promise<string> {
    const feed = await this.repository.bySecret(hashOf(secret));
    if (!feed) throw new ProblemException(unknownCalendar());
    const { programmeCode, academicYear, studyYear, language } = feed;
    return this.calendar({ programme: programmeCode, year: academicYear }, { studyYear, language });
  }
}

function documentOf({ id, studyYear, language, createdAt, revokedAt }: StoredFeed): CalendarFeedDocument {
  return { id, studyYear, language, createdAt, revokedAt };
}
