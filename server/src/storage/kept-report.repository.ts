import type { AcademicYear } from '@evenkeel/shared/calendar';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsSelect, IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../config/clock.js';
import { KeptReportEntity } from './entities/kept-report.entity.js';

export type KeptReport = Readonly<KeptReportEntity>;
/** What a list tells of it. */
export type KeptReportRow = Omit<KeptReport, 'reportJson'>;
export type NewKeptReport = Omit<KeptReport, 'madeAt'>;

const WITH_REPORT: FindOptionsSelect<KeptReportEntity> = { id: true, madeAt: true, reportJson: true };

/** Keeps reports as they were handed out. */
@Injectable()
export class KeptReportRepository {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(report: NewKeptReport): Promise<KeptReportRow> {
    const row = { ...report, madeAt: this.clock.now() };
    await this.source.manager.insert(KeptReportEntity, row);
    return row;
  }

  /** Those of a programme's year, the last one first, without their contents. */
  ofYear(programmeCode: string, academicYear: AcademicYear): Promise<readonly KeptReportRow[]> {
    return this.source.manager.find(KeptReportEntity, {
      where: { programmeCode, academicYear },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
  }

  /** One without its contents; null where there is none. */
  row(id: string): Promise<KeptReportRow | null> {
    return this.source.manager.findOneBy(KeptReportEntity, { id });
  }

  /** The contents of one that is there, as JSON. */
  async jsonOf(id: string): Promise<string> {
    const { reportJson } = await this.source.manager.findOneOrFail(KeptReportEntity, {
      where: { id },
      select: WITH_REPORT,
    });
    return reportJson;
  }

  /** The last one about the live schedule in the same weeks, for the same student; null where there is none. */
  last(of: Pick<KeptReport, 'programmeCode' | 'academicYear' | 'termCode' | 'profile' | 'pathway'>) {
    const { programmeCode, academicYear, termCode, profile, pathway } = of;
    return this.source.manager.findOne(KeptReportEntity, {
      where: {
        ...{ programmeCode, academicYear, scenario: IsNull() },
        ...{ termCode: termCode ?? IsNull(), profile: profile ?? IsNull(), pathway: pathway ?? IsNull() },
      },
      order: { madeAt: 'DESC', id: 'ASC' },
      select: WITH_REPORT,
    });
  }
}
