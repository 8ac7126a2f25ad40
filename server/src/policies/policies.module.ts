import { Module } from '@nestjs/common';
import { CalibratedPolicies } from './calibrated-policies.js';
import { PoliciesController } from './policies.controller.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { ProgrammePolicies } from './programme-policies.js';
import { RulesController } from './rules.controller.js';

@Module({
  controllers: [PoliciesController, RulesController],
  providers: [PolicyCatalogue, CalibratedPolicies, ProgrammePolicies],
  exports: [PolicyCatalogue, CalibratedPolicies, ProgrammePolicies],
})
export class PoliciesModule {}
