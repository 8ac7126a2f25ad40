import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { type AppConfig, readConfig } from '../config/app-config.js';
import { Stopped } from './stopped.js';
import { type Session } from './terminal.js';

/** The settings, or the end of the command with all their faults. */
export function configFor(session: Session): AppConfig {
  const read = readConfig(session.environment);
  if (read.kind === 'config') return read.config;
  throw new Stopped([session.say('fault.settings'), ...read.faults.map((fault) => `- ${fault}`)].join('\n'));
}

/** Runs the work with the services of the server, on the same database, without its address. */
export async function withApplication(
  session: Session,
  work: (application: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const options = { logger: false, abortOnError: false } as const;
  const application = await NestFactory.createApplicationContext(AppModule.forConfig(configFor(session)), options);
  try {
    await work(application);
  } finally {
    await application.close();
  }
}
