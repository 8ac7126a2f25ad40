import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { ProgrammePolicies } from './programme-policies.js';
import { ProgrammePolicyController } from './programme-policy.controller.js';
import { ProgrammePolicyService } from './programme-policy.service.js';
import { RulesController } from './rules.controller.js';

@Module({
  controllers: [PoliciesController, ProgrammePolicyController, RulesController],
  providers: [PolicyCatalogue, ProgrammePolicies, ProgrammePolicyService],
  exports: [PolicyCatalogue, ProgrammePolicies],
})
export class PoliciesModule {}
