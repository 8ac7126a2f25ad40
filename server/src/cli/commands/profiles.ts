import type { ProfileLine } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { ProfilesService } from '../../profiles/profiles.service.js';
import { withApplication } from '../application.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

/** `profiles`: by which profiles calendars are read. */
export function addProfilesCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('profiles')
    .description(say('command.profiles'))
    .option('--json', say('option.json'))
    .action((options: { json?: true }) => printProfiles(session, options));
}

async function printProfiles(session: Session, options: { json?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const profiles = await application.get(ProfilesService).list();
    session.out(options.json ? JSON.stringify(profiles) : profileTable(profiles, session));
  });
}

function profileTable(profiles: readonly ProfileLine[], { say }: Session): string {
  const rows = profiles.map(({ id, version, edited, name }) => [
    id,
    String(version),
    say(edited ? 'profiles.edited' : 'profiles.shipped'),
    name,
  ]);
  return table([say('column.profile'), say('column.version'), say('column.origin'), say('column.name')], rows);
}
