import type { Command } from 'commander';
import { ImportService } from '../../import/import.service.js';
import { type SeededFolder, seedDemo } from '../../seed-demo.js';
import { withApplication } from '../application.js';
import { EXIT, type Session } from '../terminal.js';

/** `seed`: imports the demo schedules; what is there already stays as it is. */
export function addSeedCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('seed')
    .description(say('command.seed'))
    .option('--json', say('option.json'))
    .action((options: { json?: true }) => seed(session, options));
}

async function seed(session: Session, options: { json?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const seeded = await seedDemo(application.get(ImportService), session.language);
    if (seeded.some(({ report }) => !report.applied)) session.exitCode = EXIT.refused;
    if (options.json) session.out(JSON.stringify(seeded));
    else session.out(seeded.map((folder) => folderText(folder, session)).join('\n'));
  });
}

function folderText({ folder, report }: SeededFolder, { say }: Session): string {
  if (report.applied) return say('seed.folder', { folder, ...report.counts });
  return [say('seed.refused', { folder }), ...report.issues.map((issue) => `- ${issue.message}`)].join('\n');
}
