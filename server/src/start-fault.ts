import type { AppConfig } from './config/app-config.js';

type Sentence = (config: AppConfig) => string;

const cannotOpen: Sentence = ({ database }) =>
  `The database${database.kind === 'sqlite' ? ` file ${database.file}` : ''} cannot be opened. Check its folder, or set DATABASE_URL.`;

const notADatabase: Sentence = ({ database }) =>
  `${database.kind === 'sqlite' ? database.file : 'The database'} is damaged or no database. Restore a copy, or set DATABASE_URL.`;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'listen EADDRINUSE': ({ port }) => `Port ${port} is taken. Stop the other program, or choose a port: PORT=3001.`,
  'listen EACCES': ({ port }) => `Port ${port} may not be used. Choose one above 1024: PORT=3000.`,
  'connect ECONNREFUSED': () => 'The database does not answer. Start it, or set DATABASE_URL.',
  'mkdir EEXIST': cannotOpen,
  'mkdir ENOTDIR': cannotOpen,
  'mkdir EACCES': cannotOpen,
  'mkdir EROFS': cannotOpen,
  SQLITE_CANTOPEN: cannotOpen,
  SQLITE_NOTADB: notADatabase,
  SQLITE_CORRUPT: notADatabase,
};

/** Why the program could not start, in a line that says what to do; errors of our own code keep their stack. */
export function startFault(error: unknown, config: AppConfig): string {
  const sentence = SENTENCES[causeOf(error)];
  if (sentence) return sentence(config);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The system call and the code, such as `listen EADDRINUSE`; SQLite and PostgreSQL give a code alone. */
function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return 'syscall' in error ? `${error.syscall} ${error.code}` : String(error.code);
}
