import { type Assessment, isExam } from '../schedule/index.js';
import type { MissingData } from './finding.js';

/** Something students need to know of an assessment. */
export interface Information {
  /** Whether it makes sense to ask for it. */
  readonly isAsked: (assessment: Assessment) => boolean;
  /** Whether it is told; null where it is not asked for, or the data do not say either way. */
  readonly isTold: (assessment: Assessment) => boolean | null;
  /** What is missing where the data do not say either way; null where what is not in the data is not told. */
  readonly unsaid: MissingData | null;
}

const isParticipation = ({ kind }: Assessment) => kind === 'participation';
const isHandedIn = (assessment: Assessment) => !isExam(assessment) && !isParticipation(assessment);

/**
 * What UCL and Manchester Metropolitan have students told: task, criteria, when, group rules, length, deadline and what comes of being
 * late, weight, day of feedback. Where an exam is sat is not kept here.
 */
export const INFORMATION: readonly Information[] = [
  told(({ kind }) => kind !== 'other'),
  said(
    () => true,
    ({ criteriaTold }) => criteriaTold,
    'criteria',
  ),
  told(({ dueTime }) => dueTime !== null, isExam),
  said(isHandedIn, ({ groupWork }) => (groupWork === null ? null : true), 'group-work'),
  told(isLengthTold, (assessment) => !isParticipation(assessment)),
  told(isDayTold),
  said(isHandedIn, ({ lateRuleTold }) => lateRuleTold, 'late-rule'),
  told(({ weightPercent }) => weightPercent !== null),
  told(
    ({ feedbackOn, returnedOn }) => (feedbackOn ?? returnedOn) !== null,
    (assessment) => !isParticipation(assessment),
  ),
];

/** Whether day and weight are told: without these nobody can plan. */
export function isBasicTold(assessment: Assessment): boolean {
  return isDayTold(assessment) && assessment.weightPercent !== null;
}

/** Participation has no day on which it is due. */
function isDayTold(assessment: Assessment): boolean {
  return assessment.dueOn !== null || isParticipation(assessment);
}

function isLengthTold(assessment: Assessment): boolean {
  const { durationHours, words, pages, effortHours } = assessment;
  return durationHours !== null || (!isExam(assessment) && (words ?? pages ?? effortHours) !== null);
}

function told(isTold: (assessment: Assessment) => boolean, isAsked: Information['isAsked'] = () => true): Information {
  return { isAsked, isTold: (assessment) => (isAsked(assessment) ? isTold(assessment) : null), unsaid: null };
}

function said(
  isAsked: Information['isAsked'],
  isTold: (assessment: Assessment) => boolean | null,
  unsaid: MissingData,
): Information {
  return { isAsked, isTold: (assessment) => (isAsked(assessment) ? isTold(assessment) : null), unsaid };
}
