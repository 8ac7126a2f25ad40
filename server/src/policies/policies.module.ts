import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PolicyCatalogue } from './policy-catalogue.js';
import { RulesController } from './rules.controller.js';

@Module({
  controllers: [PoliciesController, RulesController],
  providers: [PolicyCatalogue],
  exports: [PolicyCatalogue],
})
export class PoliciesModule {}
