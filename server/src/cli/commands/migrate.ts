import type { Command } from 'commander';
import { withApplication } from '../application.js';
import type { Session } from '../terminal.js';

/** `migrate`: opening the database brings its tables up to date. */
export function addMigrateCommand(program: Command, session: Session): void {
  program
    .command('migrate')
    .description(session.say('command.migrate'))
    .action(() => withApplication(session, async () => session.out(session.say('migrate.done'))));
}
