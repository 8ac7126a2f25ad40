import type { SourceLine } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { ImportLogService } from '../../import/log/import-log.service.js';
import { withApplication } from '../application.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

/** `sources`: where the stored records come from. */
export function addSourcesCommand(program: Command, session: Session): void {
  const { say } = session;
  program
    .command('sources')
    .description(say('command.sources'))
    .option('--json', say('option.json'))
    .action((options: { json?: true }) => printSources(session, options));
}

async function printSources(session: Session, options: { json?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const sources = await application.get(ImportLogService).sources();
    session.out(options.json ? JSON.stringify(sources) : sourceTable(sources, session));
  });
}

function sourceTable(sources: readonly SourceLine[], { say }: Session): string {
  if (sources.length === 0) return say('list.none');
  const header = ['source', 'records', 'import', 'at', 'format'] as const;
  const rows = sources.map(({ source, records, lastImport }) => [
    source,
    String(records),
    lastImport === null ? '' : String(lastImport.id),
    lastImport?.at ?? '',
    lastImport?.format ?? '',
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}
