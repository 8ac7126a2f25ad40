import type { IsoWeek, PlainDate } from '../calendar/index.js';

/** Hours are counted in whole minutes, so that sums are exact. */
export const MINUTES_IN_HOUR = 60;

/** A day on which an assessment may be due. The first of an item is today's. */
export interface Slot {
  readonly on: PlainDate;
  /** Place of its week in the weeks of the problem. */
  readonly week: number;
  /** Days from today's date, later positive. */
  readonly days: number;
  /** How many weeks away it was looked for: the working day nearest to it may lie a few days beside. */
  readonly weeksAway: number;
}

/** An assessment that may move. */
export interface MovableItem {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly slots: readonly Slot[];
}

/** An assessment that had another day to go to, and is fixed: as an exam, by the schedule, or because that was asked. */
export interface FixedItem {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly on: PlainDate;
  readonly why: 'exam' | 'locked' | 'asked';
}

/** Hours in minutes at which an hour more weighs heavier: the norm, and where a week becomes a serious finding and worse. */
export interface LoadThresholds {
  readonly norm: number;
  readonly red: number;
  readonly severe: number;
}

/** How an item's slots change the week of a student: minutes by place of the week, against today; one map for each slot. */
export interface ItemInGroup {
  /** Place of the item in the items of the problem. */
  readonly item: number;
  readonly changes: readonly ReadonlyMap<number, number>[];
}

/** Students who take the same courses: a pathway of a cohort, or several of the same load. */
export interface LoadGroup {
  readonly programmeCode: string;
  readonly studyYear: number;
  /** How many students, or how much it counts where no number is known. */
  readonly weight: number;
  /** Minutes of work of one student in each week, as the schedule is today. */
  readonly minutes: readonly number[];
  readonly thresholds: LoadThresholds;
  readonly items: readonly ItemInGroup[];
  /** Days on which something is due that does not move, by which gaps and weeks are counted. */
  readonly fixedDays: readonly FixedDay[];
}

export type FixedDay = Pick<Slot, 'on' | 'week'>;

/** What a rebalanced schedule keeps to. Today's schedule always does: what it breaks already may stay, and grows no worse. */
export interface RebalanceRules {
  /** No week becomes a serious finding for anybody. */
  readonly noNewRedWeek: boolean;
  /** The hours above the norm grow for no pathway. */
  readonly noPathwayWorse: boolean;
  /** Deadlines of a student in a week, at most; null for no limit. */
  readonly mostPerWeek: number | null;
  /** Days between two deadlines of a student, at least; null for none. */
  readonly leastDaysBetween: number | null;
}

/** Which moves are possible, and what each does to whom. Minutes are whole numbers, so that sums are exact. */
export interface RebalanceProblem {
  readonly weeks: readonly IsoWeek[];
  readonly items: readonly MovableItem[];
  readonly groups: readonly LoadGroup[];
  readonly rules: RebalanceRules;
}

/** Which slot each item has: places in its slots, 0 for where it is today. */
export type Choice = readonly number[];

/** Nothing moves. */
export function today({ items }: Pick<RebalanceProblem, 'items'>): Choice {
  return items.map(() => 0);
}

/** How many items move. */
export function countMoves(choice: Choice): number {
  return choice.filter((slot) => slot !== 0).length;
}

/** The part of a choice that moves these items; all others stay where they are today. */
export function onlyMoving(choice: Choice, items: readonly number[]): Choice {
  const moving = new Set(items);
  return choice.map((slot, item) => (moving.has(item) ? slot : 0));
}
