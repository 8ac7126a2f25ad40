import { PolicyDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { policyDocument } from '@evenkeel/shared/report';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ProblemException } from '../http/problem.exception.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { unknownPolicy } from './unknown-policy.js';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(private readonly catalogue: PolicyCatalogue) {}

  /** All sets of thresholds. */
  @Get()
  @ApiOkResponse({ standardSchema: PolicyDocument, isArray: true })
  list(): readonly PolicyDocument[] {
    return this.catalogue.all().map(policyDocument);
  }

  /** One set of thresholds, each with unit, grade and source. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: PolicyDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  one(@Param('id') id: string): PolicyDocument {
    const policy = this.catalogue.find(id);
    if (!policy) throw new ProblemException(unknownPolicy(id));
    return policyDocument(policy);
  }
}
