import type { AcademicYear } from '@evenkeel/shared/calendar';
import {
  LIVE_MODES,
  LIVE_SCHEDULES,
  LIVE_SOURCE_KINDS,
  type LiveFetchAnswerDocument,
  LiveSourceBody,
  type LiveSourceListDocument,
} from '@evenkeel/shared/contract';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { momentOfInstant } from '../../config/clock.js';
import { LiveFetchService } from '../../live-sources/live-fetch.service.js';
import { LiveSourceService } from '../../live-sources/live-source.service.js';
import { withApplication } from '../application.js';
import { yearFrom } from '../cohort-options.js';
import { Stopped } from '../stopped.js';
import { table } from '../table.js';
import { EXIT, type Session } from '../terminal.js';

interface JsonOption {
  readonly json?: true;
}

interface AddOptions extends JsonOption {
  readonly name: string;
  readonly url: string;
  readonly kind: (typeof LIVE_SOURCE_KINDS)[number];
  readonly year?: AcademicYear;
  readonly profile?: string;
  readonly course?: string;
  readonly group?: string;
  readonly schedule: (typeof LIVE_SCHEDULES)[number];
  readonly at?: string;
  readonly mode: (typeof LIVE_MODES)[number];
  readonly secret?: string;
}

/** `live`: the addresses that schedules are fetched from. */
export function addLiveCommand(program: Command, session: Session): void {
  const { say } = session;
  const live = program.command('live').description(say('command.live'));
  const number = (text: string) => sourceNumberFrom(text, say);
  live
    .command('list')
    .description(say('command.liveList'))
    .option('--json', say('option.json'))
    .action((options: JsonOption) => printSources(session, options));
  addAddCommand(live, session);
  live
    .command('remove')
    .description(say('command.liveRemove'))
    .argument('<number>', say('argument.live'), number)
    .action((id: number) => removeSource(session, id));
  live
    .command('fetch')
    .description(say('command.liveFetch'))
    .argument('<number>', say('argument.live'), number)
    .option('--apply', say('option.liveApply'))
    .option('--json', say('option.json'))
    .action((id: number, options: JsonOption & { apply?: true }) => fetchSource(session, id, options));
}

function addAddCommand(live: Command, session: Session): void {
  const { say } = session;
  live
    .command('add')
    .description(say('command.liveAdd'))
    .requiredOption('--name <name>', say('option.liveName'))
    .requiredOption('--url <address>', say('option.liveUrl'))
    .addOption(new Option('--kind <kind>', say('option.liveKind')).choices(LIVE_SOURCE_KINDS).makeOptionMandatory())
    .option('--year <year>', say('option.liveYear'), (text) => yearFrom(text, say))
    .option('--profile <name>', say('option.profile'))
    .option('--course <code>', say('option.course'))
    .option('--group <path>', say('option.group'))
    .addOption(new Option('--schedule <schedule>', say('option.liveSchedule')).choices(LIVE_SCHEDULES).default('off'))
    .option('--at <time>', say('option.liveAt'))
    .addOption(new Option('--mode <mode>', say('option.liveMode')).choices(LIVE_MODES).default('preview-only'))
    .option('--secret <name>', say('option.liveSecret'))
    .option('--json', say('option.json'))
    .action((options: AddOptions) => addSource(session, options));
}

function sourceNumberFrom(text: string, say: Session['say']): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(say('fault.live', { value: text }));
  return Number(text);
}

async function printSources(session: Session, options: JsonOption): Promise<void> {
  await withApplication(session, async (application) => {
    const list = await application.get(LiveSourceService).list(session.language);
    session.out(options.json ? JSON.stringify(list) : sourceTable(list, session));
  });
}

function sourceTable({ sources }: LiveSourceListDocument, { say }: Session): string {
  if (sources.length === 0) return say('list.none');
  const header = ['live', 'name', 'kind', 'host', 'schedule', 'mode', 'at', 'outcome', 'next'] as const;
  const rows = sources.map(({ id, name, kind, host, schedule, dailyAt, mode, lastFetch, nextAt, hindrance }) => [
    ...[String(id), name, kind, host, dailyAt === null ? schedule : `${schedule} ${dailyAt}`, mode],
    lastFetch ? momentOfInstant(lastFetch.at) : '',
    hindrance?.code ?? lastFetch?.problem?.code ?? lastFetch?.outcome ?? '',
    nextAt === null ? '' : momentOfInstant(nextAt),
  ]);
  return table(
    header.map((name) => say(`column.${name}`)),
    rows,
  );
}

async function addSource(session: Session, options: AddOptions): Promise<void> {
  const { at: dailyAt, group: groupPath, json, ...rest } = options;
  const read = LiveSourceBody.safeParse({ ...rest, dailyAt, groupPath });
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => String(path[0]));
    throw new Stopped(session.say('fault.liveOptions', { value: [...new Set(fields)].join(', ') }));
  }
  await withApplication(session, async (application) => {
    const source = await application.get(LiveSourceService).add(read.data, session.language);
    session.out(json ? JSON.stringify(source) : session.say('live.added', { id: source.id, name: source.name }));
  });
}

async function removeSource(session: Session, id: number): Promise<void> {
  await withApplication(session, async (application) => {
    await application.get(LiveSourceService).remove(id);
    session.out(session.say('live.removed', { id }));
  });
}

async function fetchSource(session: Session, id: number, options: JsonOption & { apply?: true }): Promise<void> {
  await withApplication(session, async (application) => {
    const source = await application.get(LiveSourceService).find(id);
    const wish = { apply: options.apply ?? false, token: null, language: session.language };
    const answer = await application.get(LiveFetchService).fetchNow(source, wish);
    if (answer.fetch.outcome === 'refused') session.exitCode = EXIT.refused;
    session.out(options.json ? JSON.stringify(answer) : answerText(answer, session));
  });
}

function answerText({ fetch, remarks, report }: LiveFetchAnswerDocument, { say }: Session): string {
  return [
    say(`live.${fetch.outcome}`),
    ...(report ? [say('import.rows', report.rows), say('import.counts', report.counts)] : []),
    ...remarks.map(({ message }) => message),
    ...(report?.issues ?? []).map(({ severity, file, message }) => `${severity}: ${file}: ${message}`),
  ].join('\n');
}
