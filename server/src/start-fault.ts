import type { AppConfig } from './config/app-config.js';

/** Why the server could not start, in a line that says what to do; our own errors keep their stack. */
export function startFault(error: unknown, config: AppConfig): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${config.port} is taken. Stop the other program, or choose a port: PORT=3001.`;
  if (code === 'EACCES') return `Port ${config.port} may not be used. Choose one above 1024: PORT=3000.`;
  if (code === 'SQLITE_CANTOPEN' && config.database.kind === 'sqlite')
    return `The database file ${config.database.file} cannot be opened. Check its folder, or set DATABASE_URL.`;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Start it, or set DATABASE_URL.';
  return error.stack ?? error.message;
}
