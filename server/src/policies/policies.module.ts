import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { ProgrammePolicies } from './programme-policies.js';
import { RulesController } from './rules.controller.js';

@Module({
  controllers: [PoliciesController, RulesController],
  providers: [PolicyCatalogue, ProgrammePolicies],
  exports: [PolicyCatalogue, ProgrammePolicies],
})
export class PoliciesModule {}
