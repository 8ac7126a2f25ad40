import { isoWeekOf } from '../../calendar/index.js';
import { byKeys } from '../../util/index.js';
import { type Assessment, isExam } from '../assessment.js';
import { ASSESSMENT_FIELDS, type AssessmentField, type AssessmentKind } from '../assessment-fields.js';
import { HAND_SOURCE, type Provenance } from '../provenance.js';
import { claimsOf, fieldsByHand } from './claims-of.js';
import type { SourceClaim } from './source-claim.js';
import { FIELDS_OF_GROUP, type FieldGroup, rankOfSource, type SourcePrecedence } from './source-precedence.js';

/** The claim a field follows, and the value it gives. */
export interface BelievedField {
  readonly value: NonNullable<Assessment[AssessmentField]>;
  readonly claim: SourceClaim;
}

type Believed = Partial<Record<AssessmentField, BelievedField>>;

/**
 * The assessment as its sources say it is: of each field the word of the source that comes first for its group, with where it comes
 * from. What a person entered by hand stays. A field about which all sources are silent is null.
 */
export function resolveAssessment(assessment: Assessment, precedence: SourcePrecedence): Assessment {
  if (claimsOf(assessment).length === 0) return assessment;
  const byHand = fieldsByHand(assessment);
  const believed = believedFields(assessment, precedence);
  const followed = ASSESSMENT_FIELDS.filter((field) => !byHand.has(field));
  const values = Object.fromEntries(followed.map((field) => [field, believed[field]?.value ?? null]));
  const { title, kind } = { title: assessment.title, kind: assessment.kind, ...withoutNull(values) };
  const main = mainProvenance(assessment, believed);
  const fieldProvenance = {
    ...provenanceOf(followed, believed, main),
    ...Object.fromEntries([...byHand].map((field) => [field, assessment.fieldProvenance[field] ?? main])),
  };
  return { ...assessment, ...values, title, kind, provenance: main, fieldProvenance };
}

function withoutNull(values: Readonly<Record<string, unknown>>): Partial<Assessment> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** A record that a person made stays theirs; any other is where its title comes from. */
function mainProvenance({ provenance, fieldProvenance }: Assessment, { title }: Believed): Provenance {
  if (provenance.source === HAND_SOURCE || !title) return provenance;
  return provenanceIn(title.claim, 'title') ?? fieldProvenance['title'] ?? provenance;
}

function provenanceOf(
  fields: readonly AssessmentField[],
  believed: Believed,
  main: Provenance,
): Readonly<Record<string, Provenance>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const followed = believed[field];
      const provenance = followed && provenanceIn(followed.claim, field);
      return provenance && !isSamePlace(provenance, main) ? [[field, provenance]] : [];
    }),
  );
}

function provenanceIn(claim: SourceClaim, field: AssessmentField): Provenance {
  return claim.fieldProvenance[field] ?? claim.provenance;
}

function isSamePlace(one: Provenance, other: Provenance): boolean {
  return one.source === other.source && one.location === other.location && one.note === other.note;
}

/** Which claim is believed about each field, whatever was entered by hand; a field of which no claim has a value is absent. */
export function believedFields(assessment: Assessment, precedence: SourcePrecedence): Believed {
  const claims = claimsOf(assessment);
  const inOrder = (group: FieldGroup) =>
    [...claims].sort(
      byKeys<SourceClaim>(
        ({ source }) => rankOfSource(source, group, precedence),
        ({ source }) => source,
      ),
    );
  const first = (group: FieldGroup, fields = FIELDS_OF_GROUP[group]): Believed =>
    Object.fromEntries(fields.flatMap((field) => pairWith(field, firstOf(inOrder(group), field))));
  const plain: Believed = Object.assign({}, ...PLAIN_GROUPS.map((group) => first(group)));
  const isByHand = fieldsByHand(assessment).has('kind');
  const kind = isByHand ? assessment.kind : ((plain.kind?.value ?? assessment.kind) as AssessmentKind); // its field
  const moment = isExam({ kind }) ? 'exam-moment' : 'deadline-moment';
  return {
    ...plain,
    ...momentOf(inOrder(moment)),
    ...first(moment, ['durationHours']),
    ...weightOf(inOrder('weight')),
    ...first('weight', ['minimumGrade']),
  };
}

/** Groups of which each field is followed by itself. */
const PLAIN_GROUPS = ['form', 'release', 'announcement', 'feedback', 'effort', 'room-to-move'] as const;

function pairWith<T>(field: AssessmentField, value: T | undefined): readonly (readonly [AssessmentField, T])[] {
  return value === undefined ? [] : [[field, value]];
}

/** `other` says as little as silence where another source knows the kind. */
function firstOf(claims: readonly SourceClaim[], field: AssessmentField): BelievedField | undefined {
  const found = claims.flatMap((claim) => {
    const value = claim.fields[field] ?? null;
    return value === null ? [] : [{ value, claim }];
  });
  return found.find(({ value }) => field !== 'kind' || value !== 'other') ?? found[0];
}

/**
 * Day, week and time belong together: a time is taken only from a source that speaks of the same day, and a day within the week of a
 * source that comes first makes that week exact.
 */
function momentOf(claims: readonly SourceClaim[]): Believed {
  const first = claims.find(({ fields }) => (fields.dueOn ?? fields.dueWeek ?? null) !== null);
  const week = first?.fields.dueOn ? null : (first?.fields.dueWeek ?? null);
  const day = first?.fields.dueOn
    ? first
    : claims.find(({ fields }) => week !== null && fields.dueOn && isoWeekOf(fields.dueOn) === week);
  const dueOn = day?.fields.dueOn ?? null;
  const timed = claims.find(
    ({ fields }) => (fields.dueTime ?? null) !== null && (!fields.dueOn || fields.dueOn === dueOn),
  );
  const time = timed?.fields.dueTime ?? null;
  return {
    ...(day && dueOn !== null ? { dueOn: { value: dueOn, claim: day } } : {}),
    ...(first && dueOn === null && week !== null ? { dueWeek: { value: week, claim: first } } : {}),
    ...(timed && time !== null ? { dueTime: { value: time, claim: timed } } : {}),
  };
}

/** A weight counts within its group, so both come from one source. */
function weightOf(claims: readonly SourceClaim[]): Believed {
  const weight = firstOf(claims, 'weightPercent');
  const weightGroup = firstOf(weight ? [weight.claim] : claims, 'weightGroup');
  return { ...(weight ? { weightPercent: weight } : {}), ...(weightGroup ? { weightGroup } : {}) };
}
