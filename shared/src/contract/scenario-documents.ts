import { z } from 'zod';
import { CHANGE_ISSUES, type ChangeIssueCode } from '../scenario/index.js';
import { ASSESSMENT_KINDS } from '../schedule/index.js';
import { OwnerRoleText } from './finding-documents.js';
import { academicYearText, clockText, dayText } from './primitives.js';

const text = (most: number) => z.string().trim().max(most);
const reason = text(1000)
  .nullable()
  .transform((value) => value || null);

const moment = z.object({ dueOn: dayText.nullable(), dueTime: clockText.nullable() });
/** Without a time the assessment keeps the one that it has. */
const wantedMoment = moment.extend({ dueTime: clockText.nullable().optional() });
const part = z.object({
  title: text(300).min(1),
  dueOn: dayText.nullable(),
  weightPercent: z.number().nullable(),
  effortHours: z.number().nullable(),
});
const kind = z.enum(ASSESSMENT_KINDS);

const ofAssessment = { courseCode: z.string(), assessmentCode: z.string() };
const ofCourse = { courseCode: z.string(), assessmentCode: z.null() };

/** What somebody wants changed. What stands there now is read from the schedule, not sent along. */
export const WantedChangeBody = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('due'), ...ofAssessment, to: wantedMoment }),
    z.object({ kind: z.literal('weight'), ...ofAssessment, to: z.number() }),
    z.object({ kind: z.literal('hours'), ...ofAssessment, to: z.number().nullable() }),
    z.object({ kind: z.literal('form'), ...ofAssessment, to: kind }),
    z.object({ kind: z.literal('lock'), ...ofAssessment, to: z.boolean() }),
    z.object({ kind: z.literal('split'), ...ofAssessment, to: z.array(part).max(20) }),
    z.object({ kind: z.literal('merge'), ...ofAssessment, other: z.string(), to: text(300).min(1) }),
    z.object({ kind: z.literal('period'), ...ofCourse, from: z.string(), to: z.string() }),
  ])
  .meta({ id: 'WantedChange' });

const made = { id: z.string(), reason: z.string().nullable(), by: OwnerRoleText };

/** A line of the ledger: what stood there, and what stands there instead. */
export const ScenarioChangeDocument = z
  .discriminatedUnion('kind', [
    z.object({ ...made, kind: z.literal('due'), ...ofAssessment, from: moment, to: moment }),
    z.object({ ...made, kind: z.literal('weight'), ...ofAssessment, from: z.number().nullable(), to: z.number() }),
    z.object({
      ...made,
      kind: z.literal('hours'),
      ...ofAssessment,
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
    z.object({ ...made, kind: z.literal('form'), ...ofAssessment, from: kind, to: kind }),
    z.object({ ...made, kind: z.literal('lock'), ...ofAssessment, from: z.boolean().nullable(), to: z.boolean() }),
    z.object({ ...made, kind: z.literal('split'), ...ofAssessment, from: part, to: z.array(part) }),
    z.object({
      ...made,
      kind: z.literal('merge'),
      ...ofAssessment,
      other: z.string(),
      from: z.tuple([part, part]),
      to: z.string(),
    }),
    z.object({ ...made, kind: z.literal('period'), ...ofCourse, from: z.string(), to: z.string() }),
  ])
  .meta({ id: 'ScenarioChange' });

const issueCode = z.enum(Object.keys(CHANGE_ISSUES) as [ChangeIssueCode, ...ChangeIssueCode[]]); // the keys of a table that is not empty

/** What stands in the way of a change, or should be known of it. */
export const ChangeIssueDocument = z
  .object({ code: issueCode, severity: z.enum(['refused', 'warning']), detail: z.string().nullable() })
  .meta({ id: 'ChangeIssue' });

/** A line of the ledger with whether it fits the schedule as it is now. */
export const LedgerLineDocument = z
  .object({
    change: ScenarioChangeDocument,
    /** The course, and the assessment by the title it has before the change. */
    courseName: z.string(),
    title: z.string().nullable(),
    state: z.enum(['applied', 'already', 'conflict']),
    /** What stands there now, as text; null where it is gone. Only of a conflict. */
    now: z.string().nullable().optional(),
    issues: z.array(ChangeIssueDocument),
  })
  .meta({ id: 'LedgerLine' });

export const SCENARIO_STATES = ['draft', 'proposed'] as const;
const state = z.enum(SCENARIO_STATES);

const scenarioLine = {
  id: z.string(),
  programme: z.object({ code: z.string(), name: z.string() }),
  year: academicYearText,
  name: z.string(),
  state,
  /** Goes up with every change; a change names the version it was made for. */
  version: z.int().min(1),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Who changed it last: a function. */
  changedBy: OwnerRoleText,
};

export const ScenarioLineDocument = z.object({ ...scenarioLine, changes: z.int() }).meta({ id: 'ScenarioLine' });
export const ScenarioListDocument = z
  .object({
    programme: z.object({ code: z.string(), name: z.string() }),
    year: academicYearText,
    scenarios: z.array(ScenarioLineDocument),
  })
  .meta({ id: 'ScenarioList' });

/** A scenario with its ledger. */
export const ScenarioDocument = z
  .object({
    ...scenarioLine,
    /** The version of the data it was made on, and of those that are live now. */
    baseVersion: z.int(),
    dataVersion: z.int(),
    ledger: z.array(LedgerLineDocument),
    /** How many changes were taken back and can be made again. */
    undone: z.int(),
    /** Changes that do not fit the live schedule, or that it says already. */
    unfitting: z.int(),
    /** What was proposed to the committee, as it was then; null for a draft. */
    proposed: z.object({ at: z.string(), by: OwnerRoleText, dataVersion: z.int() }).nullable(),
  })
  .meta({ id: 'Scenario' });

const name = text(200).min(1);

export const ScenarioBody = z
  .object({
    name,
    by: OwnerRoleText,
    changes: z.array(WantedChangeBody).max(500).default([]),
    reason: reason.default(null),
  })
  .meta({ id: 'ScenarioRequest' });

/** Changes to look at without keeping them. */
export const TrialBody = z.object({ changes: z.array(WantedChangeBody).min(1).max(500) }).meta({ id: 'TrialRequest' });

/** One thing done to a scenario. */
export const ScenarioActionDocument = z
  .discriminatedUnion('do', [
    z.object({ do: z.literal('rename'), name }),
    z.object({ do: z.literal('add'), change: WantedChangeBody, reason: reason.default(null) }),
    z.object({ do: z.literal('undo') }),
    z.object({ do: z.literal('redo') }),
    z.object({ do: z.literal('remove'), change: z.string() }),
    z.object({ do: z.literal('reason'), change: z.string(), reason }),
    /** Makes it fit the live schedule: leaves out what does not fit, or makes those changes on what stands there now. */
    z.object({ do: z.literal('rebase'), keep: z.boolean() }),
    /** Freezes it with its effect for the committee; until it is withdrawn nothing of it changes. */
    z.object({ do: z.literal('propose') }),
    z.object({ do: z.literal('withdraw') }),
  ])
  .meta({ id: 'ScenarioAction' });

export const ScenarioActionBody = z
  .object({ version: z.int().min(1), by: OwnerRoleText, action: ScenarioActionDocument })
  .meta({ id: 'ScenarioActionRequest' });

export type WantedChangeBody = z.infer<typeof WantedChangeBody>;
export type ScenarioChangeDocument = z.infer<typeof ScenarioChangeDocument>;
export type ChangeIssueDocument = z.infer<typeof ChangeIssueDocument>;
export type LedgerLineDocument = z.infer<typeof LedgerLineDocument>;
export type ScenarioLineDocument = z.infer<typeof ScenarioLineDocument>;
export type ScenarioListDocument = z.infer<typeof ScenarioListDocument>;
export type ScenarioDocument = z.infer<typeof ScenarioDocument>;
export type TrialBody = z.infer<typeof TrialBody>;
export type ScenarioBody = z.infer<typeof ScenarioBody>;
export type ScenarioActionDocument = z.infer<typeof ScenarioActionDocument>;
export type ScenarioActionBody = z.infer<typeof ScenarioActionBody>;
export type ScenarioState = (typeof SCENARIO_STATES)[number];
