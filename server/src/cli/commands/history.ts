import type { ImportLogDocument } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { momentOfInstant } from '../../config/clock.js';
import { ImportLogService } from '../../import/log/import-log.service.js';
import { withApplication } from '../application.js';
import { importedByText } from '../imported-by-text.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

/** `history`: the imports that were applied. */
export function addHistoryCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('history')
    .description(say('command.history'))
    .option('--json', say('option.json'))
    .action((options: { json?: true }) => printHistory(session, options));
}

async function printHistory(session: Session, options: { json?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const imports = await application.get(ImportLogService).imports();
    session.out(options.json ? JSON.stringify(imports) : historyTable(imports, session));
  });
}

function historyTable(imports: readonly ImportLogDocument[], { say }: Session): string {
  if (imports.length === 0) return say('list.none');
  const header = [
    'import',
    'at',
    'source',
    'format',
    'by',
    'added',
    'changed',
    'removed',
    'undoOf',
    'undoneBy',
    'files',
  ] as const;
  const number = (value: number | null) => (value === null ? '' : String(value));
  const rows = imports.map((one) => [
    String(one.id),
    momentOfInstant(one.importedAt),
    one.sources.join(', '),
    one.format,
    importedByText(one.importedBy, say),
    String(one.changes.added),
    String(one.changes.changed),
    String(one.changes.removed),
    number(one.undoOf),
    number(one.undoneBy),
    one.fileNames.join(', '),
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}
