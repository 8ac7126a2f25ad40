import { z } from 'zod';
import { DECISION_STATUSES, FINDING_STATES, isComplete, OWNER_ROLES } from '../decisions/index.js';
import { CannotTellDocument, DecisionDocument, FoundDocument } from './finding-documents.js';
import { academicYearText } from './primitives.js';

const roleText = z.enum(OWNER_ROLES).meta({ id: 'OwnerRole' });
const version = z.int().min(1);

/** When the data stopped showing a finding, and whether they changed or the thresholds did. */
export const SolvedDocument = z
  .object({ version: z.int(), at: z.string(), by: z.enum(['data', 'policy']) })
  .meta({ id: 'Solved' });

/** A finding as it was last seen, with where it stands. */
export const TrackedFindingDocument = z
  .object({
    finding: FoundDocument,
    state: z.enum(FINDING_STATES),
    /** Whether it was found the last time; `cannot-tell` when the data for it are missing now. */
    presence: z.enum(['there', 'cannot-tell', 'gone']),
    decision: DecisionDocument,
    /** Goes up with every change; a change names the version it was made for. */
    version,
    /** ISO 8601 in UTC; null as long as nobody decided anything. */
    changedAt: z.string().nullable(),
    firstSeen: z.object({ version: z.int(), at: z.string() }),
    solved: SolvedDocument.nullable(),
    comments: z.int(),
  })
  .meta({ id: 'TrackedFinding' });

/** How many findings stand where. `open` is new, acknowledged and planned together. */
export const FindingSummaryDocument = z
  .object({ open: z.int(), new: z.int(), accepted: z.int(), solved: z.int() })
  .meta({ id: 'FindingSummary' });

/** S3: the stressors of a programme's year that were found, with what was decided about them. */
export const FindingListDocument = z
  .object({
    programme: z.object({ code: z.string(), name: z.string() }),
    year: academicYearText,
    policyId: z.string(),
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    summary: FindingSummaryDocument,
    findings: z.array(TrackedFindingDocument),
    /** What could not be checked: it is not fine, it is not known. */
    cannotTell: z.array(CannotTellDocument),
  })
  .meta({ id: 'FindingList' });

/** A remark in the thread of a finding, by somebody in a function: names are not kept. */
export const FindingCommentDocument = z
  .object({ id: z.int(), at: z.string(), role: roleText, text: z.string() })
  .meta({ id: 'FindingComment' });

/** One change of what was decided, or of whether it is found. */
export const FindingChangeDocument = z
  .object({
    at: z.string(),
    kind: z.enum(['decided', 'solved', 'reopened']),
    dataVersion: z.int(),
    /** Who decided; null for what the data did, and where it was not said. */
    by: roleText.nullable(),
    from: z.enum(FINDING_STATES),
    to: z.enum(FINDING_STATES),
    reason: z.string().nullable(),
    ownerRole: roleText.nullable(),
  })
  .meta({ id: 'FindingChange' });

export const FindingDetailDocument = TrackedFindingDocument.extend({
  /** The oldest first. */
  thread: z.array(FindingCommentDocument),
  /** The newest first. */
  history: z.array(FindingChangeDocument),
}).meta({ id: 'FindingDetail' });

const text = (most: number) => z.string().trim().max(most);

/** What is decided; what is left out stays as it is. */
const change = {
  status: z.enum(DECISION_STATUSES).optional(),
  reason: text(1000)
    .nullable()
    .transform((reason) => reason || null)
    .optional(),
  ownerRole: roleText.nullable().optional(),
  /** On behalf of whom. */
  by: roleText.nullable().default(null),
};

/** An acceptance without a reason is refused later when the stored one has none either. */
const saysWhy = ({ status, reason }: { status?: string | undefined; reason?: string | null | undefined }) =>
  status !== 'accepted' || reason === undefined || isComplete({ status, reason });
const noReason = { path: ['reason'] };

export const FindingChangeBody = z
  .object({ version, ...change })
  .refine(saysWhy, noReason)
  .meta({ id: 'FindingChangeRequest' });

export const FindingBulkBody = z
  .object({
    findings: z
      .array(z.object({ id: z.string(), version }))
      .min(1)
      .max(1000),
    ...change,
  })
  .refine(saysWhy, noReason)
  .meta({ id: 'FindingBulkRequest' });

export const FindingCommentBody = z
  .object({ role: roleText, text: text(2000).min(1) })
  .meta({ id: 'FindingCommentRequest' });

export type TrackedFindingDocument = z.infer<typeof TrackedFindingDocument>;
export type FindingSummaryDocument = z.infer<typeof FindingSummaryDocument>;
export type FindingListDocument = z.infer<typeof FindingListDocument>;
export type FindingDetailDocument = z.infer<typeof FindingDetailDocument>;
export type FindingCommentDocument = z.infer<typeof FindingCommentDocument>;
export type FindingChangeDocument = z.infer<typeof FindingChangeDocument>;
export type FindingChangeBody = z.infer<typeof FindingChangeBody>;
export type FindingBulkBody = z.infer<typeof FindingBulkBody>;
export type FindingCommentBody = z.infer<typeof FindingCommentBody>;
