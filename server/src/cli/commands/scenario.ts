import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { LedgerLineDocument, ScenarioComparisonDocument, ScenarioDocument } from '@evenkeel/shared/contract';
import type { Command } from 'commander';
import { commaSeparated } from '../../analysis/analysis-request.js';
import { ScenariosService } from '../../scenarios/scenarios.service.js';
import { withApplication } from '../application.js';
import { yearFrom } from '../cohort-options.js';
import { table } from '../table.js';
import type { Session } from '../terminal.js';

interface ListOptions {
  readonly programme: string;
  readonly year: AcademicYear;
  readonly json?: true;
}

/** `scenario`: the drafts beside the schedule, what they change and what that does. They are made on the screen and over the API. */
export function addScenarioCommand(program: Command, session: Session): void {
  const { say } = session;
  const scenario = program.command('scenario').description(say('command.scenario'));
  scenario
    .command('list')
    .description(say('command.scenarioList'))
    .requiredOption('--programme <code>', say('option.programme'))
    .requiredOption('--year <year>', say('option.year'), (text) => yearFrom(text, say))
    .option('--json', say('option.json'))
    .action((options: ListOptions) => printList(session, options));
  scenario
    .command('show')
    .description(say('command.scenarioShow'))
    .argument('<id>', say('argument.scenario'))
    .option('--json', say('option.json'))
    .action((id: string, options: { readonly json?: true }) => printCompared(session, [id], options));
  scenario
    .command('compare')
    .description(say('command.scenarioCompare'))
    .argument('<ids>', say('argument.scenarios'), commaSeparated)
    .option('--json', say('option.json'))
    .action((ids: readonly string[], options: { readonly json?: true }) => printCompared(session, ids, options));
}

async function printList(session: Session, { programme, year, json }: ListOptions): Promise<void> {
  await withApplication(session, async (application) => {
    const found = await application.get(ScenariosService).list({ programme, year });
    if (json) return session.out(JSON.stringify(found));
    const rows = found.scenarios.map(({ id, name, state, changes, changedAt }) => [
      ...[id, name, session.say(`scenario.state.${state}`)],
      ...[String(changes), changedAt],
    ]);
    const columns = (['id', 'name', 'state', 'changes', 'changedAt'] as const).map((column) =>
      session.say(`scenario.column.${column}`),
    );
    session.out(rows.length > 0 ? table(columns, rows) : session.say('scenario.none'));
  });
}

async function printCompared(
  session: Session,
  ids: readonly string[],
  { json }: { readonly json?: true },
): Promise<void> {
  await withApplication(session, async (application) => {
    const compared = await application.get(ScenariosService).compare(ids);
    session.out(json ? JSON.stringify(compared) : comparedText(compared, session));
  });
}

function comparedText({ scenarios }: ScenarioComparisonDocument, session: Session): string {
  return scenarios.map((one) => scenarioText(one, session)).join('\n\n');
}

function scenarioText(
  { scenario, effect: { total } }: ScenarioComparisonDocument['scenarios'][number],
  { say, language }: Session,
): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const pair = ({ before, after }: { readonly before: number | null; readonly after: number | null }) =>
    `${before === null ? '–' : number.format(before)} → ${after === null ? '–' : number.format(after)}`;
  return [
    headOf(scenario, say),
    say('scenario.total', {
      above: pair(total.weeksAboveNorm),
      heaviest: pair(total.heaviest),
      excess: pair(total.excessHours),
      ...{ peaks: total.newHotspotWeeks, solved: total.solved, fresh: total.fresh },
    }),
    ...scenario.ledger.map((line) => `  ${lineText(line, say)}`),
  ].join('\n');
}

function headOf({ name, state, programme, year }: ScenarioDocument, say: Session['say']): string {
  return `${name} (${say(`scenario.state.${state}`)}, ${programme.code} ${year})`;
}

/** A change as it was made: its kind, and what it changes from and to. */
function lineText({ change, title, courseName, state }: LedgerLineDocument, say: Session['say']): string {
  const [from, to] = [change.from, change.to].map((value) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '–'),
  );
  const what = title === null ? courseName : `${title} (${courseName})`;
  return say('scenario.line', {
    what,
    kind: change.kind,
    from: from ?? '',
    to: to ?? '',
    state: say(`scenario.fit.${state}`),
  });
}
