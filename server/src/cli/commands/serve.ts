import type { Command } from 'commander';
import { startFault } from '../../start-fault.js';
import { startServer } from '../../start-server.js';
import { configFor } from '../application.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';

/** `serve`: the server, until it is stopped. */
export function addServeCommand(program: Command, session: Session): void {
  program
    .command('serve')
    .description(session.say('command.serve'))
    .action(() => serve(session));
}

async function serve(session: Session): Promise<void> {
  const config = configFor(session);
  await startServer(config, session.out).catch((error: unknown) => {
    throw new Stopped(startFault(error, config));
  });
}
