import { academicYearText, ProblemDocument, ProgrammeListDocument, YearDocument } from '@evenkeel/shared/contract';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { ProgrammesService } from './programmes.service.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  /** All programmes with the academic years that are known of them. */
  @Get()
  @ApiOkResponse({ standardSchema: ProgrammeListDocument })
  list(): Promise<ProgrammeListDocument> {
    return this.programmes.list();
  }

  /** One academic year of a programme: its terms and cohorts. */
  @Get(':programme/years/:year')
  @ApiOkResponse({ standardSchema: YearDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  async year(@Param({ schema: yearPath }) path: YearPath): Promise<YearDocument> {
    const answer = await this.programmes.year(path.programme, path.year);
    if (answer.kind === 'refused') throw new ProblemException(refusalProblem(answer));
    return answer.document;
  }
}
