import { ProblemDocument, RuleListDocument } from '@evenkeel/shared/contract';
import { ruleListDocument } from '@evenkeel/shared/report';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ProblemException } from '../http/problem.exception.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { unknownPolicy } from './unknown-policy.js';

const ruleQuery = z.object({
  policy: z.string().default('nl-default').describe('The id of the policy whose thresholds are given.'),
});

@ApiTags('policies')
@Controller('rules')
export class RulesController {
  constructor(private readonly catalogue: PolicyCatalogue) {}

  /** The catalogue of stressors: what each rule looks for and why, with its thresholds and the data it needs. */
  @Get()
  @ApiOkResponse({ standardSchema: RuleListDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  list(@Query({ schema: ruleQuery }) query: z.infer<typeof ruleQuery>): RuleListDocument {
    const policy = this.catalogue.find(query.policy);
    if (!policy) throw new ProblemException(unknownPolicy(query.policy));
    return ruleListDocument(policy);
  }
}
