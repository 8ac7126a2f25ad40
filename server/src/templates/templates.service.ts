import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import type { RefusalReason } from '@evenkeel/shared/report';
import { academicYearsOf } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import type { SheetKind } from '../import/template/column.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import type { FilledWith } from './records-of-year.js';
import { type TemplateFile, templateTexts, templateWorkbook } from './template-files.js';

/** A programme and one of its years. */
export interface ProgrammeYear {
  readonly programme: string;
  readonly year: AcademicYear;
}

/** Hands out the template, empty or filled with what is stored. */
@Injectable()
export class TemplatesService {
  constructor(@Inject(ScheduleRepository) private readonly schedules: ScheduleRepository) {}

  /** As a workbook; empty without a programme. */
  async workbook(language: Language, asked: ProgrammeYear | null): Promise<Uint8Array> {
    return templateWorkbook(language, await this.#filledWith(asked));
  }

  /** As text files, one for each sheet or for those that are asked for; empty without a programme. */
  async texts(
    language: Language,
    asked: ProgrammeYear | null,
    kinds?: readonly SheetKind[],
  ): Promise<readonly TemplateFile[]> {
    return templateTexts(language, await this.#filledWith(asked), kinds);
  }

  async #filledWith(asked: ProgrammeYear | null): Promise<FilledWith | null> {
    if (!asked) return null;
    const { programme, year } = asked;
    const { schedule } = await this.schedules.snapshot();
    if (!schedule.programmes.some(({ code }) => code === programme)) throw refused('unknown-programme', programme);
    if (!academicYearsOf(schedule, programme).includes(year)) throw refused('unknown-year', year);
    return { schedule, programmeCode: programme, academicYear: year };
  }
}

function refused(reason: RefusalReason, detail: string): ProblemException {
  return new ProblemException(refusalProblem({ kind: 'refused', reason, detail }));
}
