import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { PolicyCatalogue } from './policy-catalogue.js';

@Module({ controllers: [PoliciesController], providers: [PolicyCatalogue], exports: [PolicyCatalogue] })
export class PoliciesModule {}
