import type { SourceLine } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { momentOfInstant } from '../../config/clock.js';
import { ImportLogService } from '../../import/log/import-log.service.js';
import { withApplication } from '../application.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

/** `sources`: the systems that the stored records come from, and how fresh they are. */
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
  const header = ['source', 'kind', 'records', 'claims', 'import', 'at', 'days', 'format', 'files'] as const;
  const rows = sources.map(({ source, kind, records, claims, lastImport, ageDays, files }) => [
    source,
    kind,
    String(records),
    String(claims),
    lastImport === null ? '' : String(lastImport.id),
    lastImport === null ? '' : momentOfInstant(lastImport.at),
    ageDays === null ? '' : String(ageDays),
    lastImport?.format ?? '',
    files.join(', '),
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}
