import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type DatabaseUrl, databaseUrl } from '../storage/database-url.js';
import { type ImportLimits, importLimits } from './import-limits.js';
import { type LiveSourceSettings, liveSecrets, liveSourceHosts } from './live-source-settings.js';
import { PROJECT_ROOT } from './project-root.js';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside; read once, when the program starts. */
export interface AppConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly database: DatabaseUrl;
  /** Folder with the built client. */
  readonly clientDir: string;
  /** `auto` fills an empty database with the demo schedules. */
  readonly demo: 'auto' | 'none';
  readonly logLevel: LogLevel;
  /** Absent: those where nothing is set. */
  readonly imports?: ImportLimits;
  /** From where schedules may be fetched; absent: from nowhere. */
  readonly liveSources?: LiveSourceSettings;
}

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: AppConfig }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const inProject = (path: string) => (isAbsolute(path) ? path : join(PROJECT_ROOT, path));

const database = z.string().transform((text, context) => {
  const url = databaseUrl(text, PROJECT_ROOT);
  if (url) return url;
  context.addIssue({
    code: 'custom',
    message: 'give sqlite:path/to/file.sqlite or postgres://user:password@host/name',
  });
  return z.NEVER;
});

function wholeNumber(least: number, most: number) {
  const message = `give a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message)
    .optional();
}

const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'give a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'give a number from 0 to 65535')
    .default(3000),
  DATABASE_URL: database.prefault('sqlite:.evenkeel/evenkeel.sqlite'),
  CLIENT_DIR: z.string().default('client/dist').transform(inProject),
  DEMO: z.enum(['auto', 'none'], 'give auto or none').default('auto'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  UPLOAD_LIMIT_MB: wholeNumber(1, 1000),
  IMPORT_SECONDS: wholeNumber(1, 3600),
  IMPORT_MEMORY_MB: wholeNumber(64, 65_536),
  LIVE_SOURCE_HOSTS: liveSourceHosts.prefault(''),
  LIVE_SOURCE_PRIVATE: z.enum(['refuse', 'allow'], 'give refuse or allow').default('refuse'),
});

/** The configuration, or every fault of the environment together. An empty variable counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environmentSchema.safeParse(set);
  const { secrets, faults } = liveSecrets(set);
  if (!read.success || faults.length > 0) {
    const others = read.error?.issues.map((issue) => faultOf(issue, set)) ?? [];
    return { kind: 'faults', faults: [...others, ...faults] };
  }
  const { HOST, PORT, DATABASE_URL, CLIENT_DIR, DEMO, LOG_LEVEL, ...more } = read.data;
  const config = {
    host: HOST,
    port: PORT,
    database: DATABASE_URL,
    clientDir: CLIENT_DIR,
    demo: DEMO,
    logLevel: LOG_LEVEL,
    imports: importLimits({
      uploadMegabytes: more.UPLOAD_LIMIT_MB,
      seconds: more.IMPORT_SECONDS,
      memoryMegabytes: more.IMPORT_MEMORY_MB,
    }),
    liveSources: { hosts: more.LIVE_SOURCE_HOSTS, allowPrivate: more.LIVE_SOURCE_PRIVATE === 'allow', secrets },
  };
  return { kind: 'config', config };
}

/** The value is shown, except of the database: its address may hold a password. */
function faultOf(issue: z.core.$ZodIssue, set: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const value = name === 'DATABASE_URL' ? 'what it is set to' : `"${set[name]}"`;
  return `${name} cannot be ${value}: ${issue.message}`;
}
