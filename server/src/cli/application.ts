import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { type AppConfig, readConfig } from '../config/app-config.js';
import { startFault } from '../start-fault.js';
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
  const application = await openApplication(configFor(session));
  try {
    await work(application);
  } finally {
    await application.close();
  }
}

async function openApplication(config: AppConfig): Promise<INestApplicationContext> {
  const options = { logger: false, abortOnError: false } as const;
  try {
    return await NestFactory.createApplicationContext(AppModule.forConfig(config), options);
  } catch (error) {
    throw new Stopped(startFault(error, config));
  }
}
