import { Global, Module } from '@nestjs/common';
import { CLOCK, systemClock } from './clock.js';

/** What comes from outside the program, for all features. */
@Global()
@Module({ providers: [{ provide: CLOCK, useValue: systemClock }], exports: [CLOCK] })
export class ConfigModule {}
