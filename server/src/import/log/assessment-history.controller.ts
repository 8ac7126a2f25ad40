import { AssessmentHistoryDocument, academicYearText, ProblemDocument } from '@evenkeel/shared/contract';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ImportLogService } from './import-log.service.js';

const assessmentPath = z.object({
  programme: z.string(),
  year: academicYearText,
  course: z.string(),
  code: z.string(),
});
type AssessmentPath = z.infer<typeof assessmentPath>;

@ApiTags('programmes')
@Controller('programmes/:programme/years/:year/assessments')
export class AssessmentHistoryController {
  constructor(private readonly log: ImportLogService) {}

  /** When an assessment was first seen, and each change of its date, time, weight or form. */
  @Get(':course/:code/history')
  @ApiOkResponse({ standardSchema: AssessmentHistoryDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  history(@Param({ schema: assessmentPath }) path: AssessmentPath): Promise<AssessmentHistoryDocument> {
    const { programme, year, course, code } = path;
    return this.log.history(programme, { courseCode: course, academicYear: year, code });
  }
}
