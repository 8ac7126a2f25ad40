import { type AcademicYear, plainDate } from '@evenkeel/shared/calendar';
import {
  type RebalanceAnswerDocument,
  RebalanceBody,
  type RebalanceDocument,
  type RebalanceGoalDocument,
  type RebalanceMoveDocument,
  type RebalancePointDocument,
  type RebalanceQuestionBody,
  type RebalanceRuleDocument,
} from '@evenkeel/shared/contract';
import { assessmentKey } from '@evenkeel/shared/schedule';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { runRebalance } from '../../rebalance/run-rebalance.js';
import { ScenarioInputs } from '../../scenarios/scenario-inputs.js';
import { withApplication } from '../application.js';
import { studyYearFrom, yearFrom } from '../cohort-options.js';
import { Stopped } from '../stopped.js';
import type { Session } from '../terminal.js';

interface RebalanceOptions {
  readonly programme: string;
  readonly year: AcademicYear;
  readonly cohort?: number;
  readonly maxMoves: number;
  readonly weeks: number;
  readonly guards: boolean;
  readonly perWeek?: number;
  readonly gap?: number;
  readonly mostHours?: number;
  readonly lock: readonly string[];
  readonly everywhere?: true;
  readonly place?: RebalanceQuestionBody;
  readonly free?: RebalanceQuestionBody;
  readonly limit: number;
  readonly seed: number;
  readonly json?: true;
}

/** `rebalance`: the fewest moves that take overload away. */
export function addRebalanceCommand(program: Command, session: Session): void {
  const { say } = session;
  const number = (least: number, most: number) => (text: string) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(say('fault.numberWithin', { value: text, least, most }));
  };
  program
    .command('rebalance')
    .description(say('command.rebalance'))
    .requiredOption('--programme <code>', say('option.programme'))
    .requiredOption('--year <year>', say('option.year'), (text) => yearFrom(text, say))
    .option('--cohort <number>', say('option.cohortAll'), (text) => studyYearFrom(text, say))
    .option('--max-moves <number>', say('option.maxMoves'), number(0, 15), 5)
    .option('--weeks <number>', say('option.weeks'), number(1, 8), 3)
    .option('--per-week <number>', say('option.perWeek'), number(1, 20))
    .option('--gap <days>', say('option.gap'), number(1, 30))
    .option('--most-hours <hours>', say('option.mostHours'), number(1, 168))
    .option(
      '--lock <item>',
      say('option.lock'),
      (text, before: readonly string[]) => [...before, itemFrom(text, say)],
      [],
    )
    .option('--everywhere', say('option.everywhere'))
    .option('--place <item=day>', say('option.place'), (text) => placeFrom(text, say))
    .addOption(
      new Option('--free <item>', say('option.free'))
        .argParser((text) => ({ kind: 'free', ...partsOf(itemFrom(text, say)) }))
        .conflicts('place'),
    )
    .option('--no-guards', say('option.noGuards'))
    .option('--limit <seconds>', say('option.limitAll'), number(1, 300), 20)
    .option('--seed <number>', say('option.seed'), number(0, 999_999_999), 1)
    .option('--json', say('option.json'))
    .action((options: RebalanceOptions) => printRebalance(session, options));
}

async function printRebalance(session: Session, options: RebalanceOptions): Promise<void> {
  await withApplication(session, async (application) => {
    const { programme, year } = options;
    const parts = await application
      .get(ScenarioInputs)
      .baseWithElsewhere({ programmeCode: programme, academicYear: year });
    const asked = RebalanceBody.parse({
      mostMoves: options.maxMoves,
      mostWeeks: options.weeks,
      studyYear: options.cohort ?? null,
      noNewRedWeek: options.guards,
      noPathwayWorse: options.guards,
      mostPerWeek: options.perWeek ?? null,
      leastDaysBetween: options.gap ?? null,
      mostHours: options.mostHours ?? null,
      locked: options.lock,
      allProgrammes: options.everywhere ?? false,
      question: options.place ?? options.free ?? null,
      seconds: options.limit,
      seed: options.seed,
    });
    const { result } = await runRebalance({ ...parts, asked });
    if (!result) throw new Stopped(session.say('fault.rebalance'));
    session.out(options.json ? JSON.stringify(result) : rebalanceText(result, session));
  });
}

function rebalanceText(result: RebalanceDocument, session: Session): string {
  const { say } = session;
  const head = say('rebalance.head', {
    ...{ programme: result.programme.name, movable: result.movable, cohorts: result.cohorts },
    pathways: result.pathways,
  });
  return [
    head,
    ...result.points.map((point) => pointText(point, result.nested, session)),
    ...answerText(result.answer, session),
    ...goalText(result.goal, session),
    '',
  ]
    .join('\n\n')
    .trimEnd();
}

const ITEM = /^[^/]+\/.+$/;
const PLACE = /^([^/]+\/.+)=(\d{4}-\d\d-\d\d)$/;

/** `COURSE/ASSESSMENT`; a code of an assessment may hold a slash, one of a course does not. */
function itemFrom(text: string, say: Session['say']): string {
  if (ITEM.test(text)) return text;
  throw new InvalidArgumentError(say('fault.itemForm', { value: text }));
}

function partsOf(item: string): { readonly courseCode: string; readonly assessmentCode: string } {
  const slash = item.indexOf('/');
  return { courseCode: item.slice(0, slash), assessmentCode: item.slice(slash + 1) };
}

function placeFrom(text: string, say: Session['say']): RebalanceQuestionBody {
  const [, item, written] = PLACE.exec(text) ?? [];
  const on = plainDate(written ?? '');
  if (item === undefined || !on) throw new InvalidArgumentError(say('fault.placeForm', { value: text }));
  return { kind: 'place', ...partsOf(item), on };
}

function answerText(answer: RebalanceAnswerDocument | null, session: Session): readonly string[] {
  if (!answer) return [];
  const { say, language } = session;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { question, status, overload, without, moves, conflict } = answer;
  const item = assessmentKey(question.courseCode, question.assessmentCode);
  const day = question.kind === 'place' ? question.on : '';
  const head = say(`rebalance.answer.${question.kind}`, { item, day });
  const hours = { left: number.format(overload ?? 0), without: number.format(without) };
  const rules = (conflict ?? []).map((rule) => `  ${ruleText(rule, session)}`);
  const told = `${head} ${say(`rebalance.answer.${status}`, hours)}`;
  return [[told, ...moves.map((move) => moveText(move, session)), ...rules].join('\n')];
}

function goalText(goal: RebalanceGoalDocument | null, session: Session): readonly string[] {
  if (!goal) return [];
  const { say } = session;
  const { status, mostHours, moves, conflict } = goal;
  const why = conflict === null ? 'unexplained' : conflict.length === 1 ? 'alone' : 'impossible';
  const told = status === 'impossible' ? why : status;
  const head = say(`rebalance.goal.${told}`, { hours: mostHours, moves: moves.length });
  const rules = (conflict ?? []).map((rule) => `  ${ruleText(rule, session)}`);
  return [[head, ...moves.map((move) => moveText(move, session)), ...rules].join('\n')];
}

function ruleText(rule: RebalanceRuleDocument, { say }: Session): string {
  if (rule.kind === 'week') return say('rebalance.rule.week', { week: rule.week, year: rule.studyYear });
  if (rule.kind === 'locked')
    return say('rebalance.rule.locked', { item: assessmentKey(rule.courseCode, rule.assessmentCode) });
  return say(`rebalance.rule.${rule.kind}`, { amount: 'amount' in rule ? rule.amount : 0 });
}

function pointText(point: RebalancePointDocument, nested: RebalanceDocument['nested'], session: Session): string {
  const { say, language } = session;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { mostMoves, status, overload, bound, heaviest, excess, findings } = point;
  const values = {
    moves: mostMoves,
    heaviest: number.format(heaviest),
    excess: number.format(excess),
    weighted: number.format(overload),
    findings: findings.left,
    proof: say(`rebalance.${status}`, { gap: number.format(overload - (bound ?? 0)) }),
  };
  return [
    say('rebalance.point', values),
    ...point.moves.map((move) => moveText(move, session)),
    ...(nested?.moves === point.moves.length ? [nestedText(nested.loss, session)] : []),
  ].join('\n');
}

function nestedText(loss: number, { say, language }: Session): string {
  if (loss === 0) return say('rebalance.nestedFully');
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return say('rebalance.nested', { loss: percent.format(Math.ceil(loss * 100) / 100) });
}

function moveText({ courseCode, title, from, to, gain }: RebalanceMoveDocument, { say, language }: Session): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return say('rebalance.move', { course: courseCode, title, from, to, gain: number.format(gain) });
}
