import { LANGUAGES } from '@evenkeel/shared/messages';
import type { INestApplication, LogLevel as NestLogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { AppConfig, LogLevel } from './config/app-config.js';
import { answerTheRest } from './http/answer-the-rest.js';
import { hasClient } from './http/client-files.module.js';
import { configureApp } from './http/configure-app.js';
import { ImportService } from './import/import.service.js';
import { LiveSourceScheduler } from './live-sources/live-source-scheduler.js';
import { seedDemo } from './seed-demo.js';
import { ScheduleRepository } from './storage/schedule.repository.js';

const NEST_LEVELS: Readonly<Record<LogLevel, NestLogLevel[]>> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Builds the server: opens the database, brings its tables up to date and seeds it when asked to. Not yet listening. */
export async function buildServer(config: AppConfig): Promise<INestApplication> {
  const options = { logger: NEST_LEVELS[config.logLevel], abortOnError: false };
  const app = configureApp(await NestFactory.create(AppModule.forConfig(config), options));
  await app.init();
  answerTheRest(app);
  return app;
}

/** Starts the server and says, line by line, what it did. */
export async function startServer(config: AppConfig, say: (line: string) => void): Promise<INestApplication> {
  const app = await buildServer(config);
  say(`Database: ${describeDatabase(config)}, tables up to date.`);
  if (config.demo === 'auto') await seedWhenEmpty(app, say);
  await listen(app, config);
  app.get(LiveSourceScheduler).start();
  say(`Evenkeel answers on ${await app.getUrl()}`);
  if (!hasClient(config.clientDir)) say('The dashboard is not built: run npm run build, or develop with npm run dev.');
  return app;
}

async function listen(app: INestApplication, { port, host }: AppConfig): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function seedWhenEmpty(app: INestApplication, say: (line: string) => void): Promise<void> {
  if (!(await app.get(ScheduleRepository).isEmpty())) return;
  for (const { folder, report } of await seedDemo(app.get(ImportService), LANGUAGES[0])) {
    if (report.applied) say(`Demo: ${folder}, ${report.counts.added} records added to the empty database.`);
    else say([`Demo: ${folder} was refused.`, ...report.issues.map((issue) => `- ${issue.message}`)].join('\n'));
  }
}

/** The database without its password. */
function describeDatabase({ database }: AppConfig): string {
  if (database.kind === 'sqlite') return `SQLite, ${database.file}`;
  const { host, pathname } = new URL(database.url);
  return `PostgreSQL, ${host}${pathname}`;
}
