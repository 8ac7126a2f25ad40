import { Module } from '@nestjs/common';
import { ScenariosModule } from '../scenarios/scenarios.module.js';
import { RebalanceController } from './rebalance.controller.js';
import { RebalanceJobs } from './rebalance-jobs.js';

@Module({ imports: [ScenariosModule], controllers: [RebalanceController], providers: [RebalanceJobs] })
export class RebalanceModule {}
