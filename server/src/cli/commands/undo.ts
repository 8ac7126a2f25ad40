import { type Command, InvalidArgumentError } from 'commander';
import { IMPORTED_BY } from '../../import/imported-by.js';
import { ImportLogService } from '../../import/log/import-log.service.js';
import { withApplication } from '../application.js';
import type { Session } from '../terminal.js';

/** `undo`: takes an import back. */
export function addUndoCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('undo')
    .description(say('command.undo'))
    .argument('<number>', say('argument.import'), (text) => importNumberFrom(text, say))
    .option('--json', say('option.json'))
    .action((id: number, options: { json?: true }) => undoImport(session, id, options));
}

function importNumberFrom(text: string, say: Session['say']): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(say('fault.import', { value: text }));
  return Number(text);
}

async function undoImport(session: Session, id: number, options: { json?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const undone = await application.get(ImportLogService).undo(id, IMPORTED_BY.commandLine);
    const text = session.say('undo.done', { id, undo: undone.id, ...undone.changes });
    session.out(options.json ? JSON.stringify(undone) : text);
  });
}
