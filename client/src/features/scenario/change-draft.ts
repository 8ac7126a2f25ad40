import type { WantedChangeBody } from '@evenkeel/shared/contract';
import type { ChangeKind } from '@evenkeel/shared/scenario';
import type { Assessment, AssessmentKind } from '@evenkeel/shared/schedule';

/** What is typed of one part of a split. */
export interface PartDraft {
  readonly title: string;
  readonly day: string;
  readonly weight: string;
  readonly hours: string;
}

/** What is typed and chosen about a change, as it stands in the fields. */
export interface ChangeDraft {
  readonly kind: ChangeKind;
  readonly day: string;
  readonly time: string;
  readonly weight: string;
  readonly hours: string;
  readonly form: AssessmentKind;
  readonly locked: boolean;
  readonly parts: readonly PartDraft[];
  readonly other: string;
  readonly title: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
}

const written = (value: number | null): string => (value === null ? '' : String(value));

/** The fields as they are before anything is typed: what stands there now, a split in halves. */
export function draftOf(one: Assessment, others: readonly Assessment[], periods: readonly string[]): ChangeDraft {
  const part = (number: number): PartDraft => ({
    title: `${one.title} ${number}`,
    day: one.dueOn ?? '',
    weight: written(one.weightPercent === null ? null : one.weightPercent / 2),
    hours: written(one.effortHours === null ? null : one.effortHours / 2),
  });
  return {
    kind: 'due',
    day: one.dueOn ?? '',
    time: one.dueTime ?? '',
    weight: written(one.weightPercent),
    hours: written(one.effortHours),
    form: one.kind,
    locked: one.movable === false,
    parts: [part(1), part(2)],
    other: others[0]?.code ?? '',
    title: one.title,
    fromPeriod: periods[0] ?? '',
    toPeriod: periods[0] ?? '',
  };
}

/** A number as people write it, with a comma too. Null for an empty field, undefined where it is no number. */
function numberIn(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What the fields ask for; null while something in them cannot be read. */
export function wantedOf(
  draft: ChangeDraft,
  { courseCode, code: assessmentCode }: Assessment,
): WantedChangeBody | null {
  const of = { courseCode, assessmentCode };
  switch (draft.kind) {
    case 'due':
      return { kind: 'due', ...of, to: { dueOn: draft.day || null, dueTime: draft.time || null } } as WantedChangeBody; // the browser's fields give a day and a time
    case 'weight': {
      const to = numberIn(draft.weight);
      return typeof to === 'number' ? { kind: 'weight', ...of, to } : null;
    }
    case 'hours': {
      const to = numberIn(draft.hours);
      return to === undefined ? null : { kind: 'hours', ...of, to };
    }
    case 'form':
      return { kind: 'form', ...of, to: draft.form };
    case 'lock':
      return { kind: 'lock', ...of, to: !draft.locked };
    case 'split': {
      const to = draft.parts.map(partIn);
      return to.some((part) => part === null) ? null : ({ kind: 'split', ...of, to } as WantedChangeBody); // none is null
    }
    case 'merge':
      return draft.title.trim() === '' ? null : { kind: 'merge', ...of, other: draft.other, to: draft.title.trim() };
    case 'period':
      return { kind: 'period', courseCode, assessmentCode: null, from: draft.fromPeriod, to: draft.toPeriod };
  }
}

function partIn({ title, day, weight, hours }: PartDraft) {
  const [weightPercent, effortHours] = [numberIn(weight), numberIn(hours)];
  if (title.trim() === '' || weightPercent === undefined || effortHours === undefined) return null;
  return { title: title.trim(), dueOn: day || null, weightPercent, effortHours };
}
