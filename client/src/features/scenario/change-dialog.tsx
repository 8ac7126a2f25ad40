import type { WantedChangeBody } from '@evenkeel/shared/contract';
import { CHANGE_KINDS, type ChangeKind, isAllowed, type ScenarioChange } from '@evenkeel/shared/scenario';
import { type Assessment, calendarFor, type Schedule } from '@evenkeel/shared/schedule';
import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { usePeriodName } from '../../ui/period-name.js';
import { TextArea } from '../../ui/text-area.js';
import { useText } from '../../ui/use-text.js';
import { draftOf, wantedOf } from './change-draft.js';
import { ChangeFields } from './change-fields.js';
import { placeId } from './cohort-lanes.js';
import { type EffectBase, triedIssues } from './effect-input.js';

interface DialogProps {
  /** The place of the assessment that it is opened on. */
  readonly place: string;
  readonly base: EffectBase;
  /** The schedule with the changes made so far. */
  readonly schedule: Schedule;
  readonly changes: readonly ScenarioChange[];
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
  readonly onSave: (change: WantedChangeBody, reason: string | null) => void;
}

/** Everything that can be changed of an assessment or of its course, without dragging; what stands in the way is said at once. */
export function ChangeDialog(props: DialogProps) {
  const text = useText();
  const { place, base, schedule, onClose } = props;
  const there = schedule.assessments.filter(({ academicYear }) => academicYear === base.academicYear);
  const assessment = there.find((one) => placeId(one) === place);
  const course = schedule.courses.find(({ code }) => code === assessment?.courseCode)?.name;
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        assessment ? text('scenario.of', { title: assessment.title, course: course ?? assessment.courseCode }) : ''
      }
      closeButtonProps={{ 'aria-label': text('state.close') }}
      lockScroll={false}
      size="lg"
    >
      {assessment && <ChangeForm {...props} key={place} assessment={assessment} />}
    </Modal>
  );
}

function ChangeForm({ base, schedule, changes, busy, error, onClose, onSave, assessment }: DialogProps & Chosen) {
  const text = useText();
  const periodName = usePeriodName();
  const { courseCode } = assessment;
  const isOfCourse = (one: { readonly courseCode: string; readonly academicYear: string }) =>
    one.courseCode === courseCode && one.academicYear === base.academicYear;
  const others = schedule.assessments.filter((one) => isOfCourse(one) && one.code !== assessment.code);
  const given = [...new Set(schedule.offerings.filter(isOfCourse).map(({ periodCode }) => periodCode))];
  const { periods } = calendarFor(schedule, base.programmeCode, base.academicYear);
  const [draft, setDraft] = useState(() => draftOf(assessment, others, given));
  const [reason, setReason] = useState('');
  const wanted = wantedOf(draft, assessment);
  const issues = wanted ? triedIssues(base, changes, wanted) : null;
  const kinds = CHANGE_KINDS.filter((kind) => isPossible(kind, others, given));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted) onSave(wanted, reason.trim() || null);
  };
  return (
    <form className="scenario-form" onSubmit={submit} noValidate>
      <Choice
        label={text('scenario.field.kind')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: text(`changeKind.${value}`) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <ChangeFields
        draft={draft}
        edit={(changed) => setDraft({ ...draft, ...changed })}
        others={others}
        given={given}
        periods={periods.map((period) => ({ value: period.code, label: periodName(period) }))}
      />
      <TextArea label={text('ledger.reason')} hint={text('decision.noNames')} value={reason} onChange={setReason} />
      <div role="status">
        {issues === null
          ? text('scenario.field.unreadable')
          : issues.map(({ code }) => <p key={code}>⚠ {text(`changeIssue.${code}`)}</p>)}
      </div>
      {error && <Failed title={text('scenario.refused')} detail={error.message} />}
      <div className="button-row">
        <Button type="submit" disabled={busy || issues === null || !isAllowed(issues)}>
          {text('scenario.field.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text('scenario.field.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Chosen {
  readonly assessment: Assessment;
}

function isPossible(kind: ChangeKind, others: readonly Assessment[], given: readonly string[]): boolean {
  if (kind === 'merge') return others.length > 0;
  return kind === 'period' ? given.length > 0 : true;
}
