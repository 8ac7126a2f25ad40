import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { ProgrammeListDocument, YearDocument } from '@evenkeel/shared/contract';
import { type Answer, programmeListDocument, yearDocument } from '@evenkeel/shared/report';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';

/** Which programmes there are, and their academic years. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly schedules: ScheduleRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<ProgrammeListDocument> {
    return programmeListDocument(await this.schedules.snapshot());
  }

  async year(programmeCode: string, academicYear: AcademicYear): Promise<Answer<YearDocument>> {
    const { schedule } = await this.schedules.snapshot();
    return yearDocument({ schedule, programmeCode, academicYear, today: this.clock.today() });
  }
}
