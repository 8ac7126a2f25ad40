import { ASSESSMENT_KINDS, type Assessment } from '@evenkeel/shared/schedule';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/text-field.js';
import { useText } from '../../ui/use-text.js';
import type { ChangeDraft } from './change-draft.js';
import { SplitFields } from './split-fields.js';

export interface FieldsProps {
  readonly draft: ChangeDraft;
  readonly edit: (changed: Partial<ChangeDraft>) => void;
}

interface ChangeFieldsProps extends FieldsProps {
  /** The other assessments of the course. */
  readonly others: readonly Assessment[];
  /** The blocks of the year, and those in which the course is given. */
  readonly periods: readonly { readonly value: string; readonly label: string }[];
  readonly given: readonly string[];
}

/** The fields that a kind of change needs. */
export function ChangeFields({ draft, edit, others, periods, given }: ChangeFieldsProps) {
  const text = useText();
  switch (draft.kind) {
    case 'due':
      return (
        <>
          <TextField
            label={text('scenario.field.day')}
            type="date"
            value={draft.day}
            onChange={(day) => edit({ day })}
          />
          <TextField
            label={text('scenario.field.time')}
            type="time"
            value={draft.time}
            onChange={(time) => edit({ time })}
          />
        </>
      );
    case 'weight':
      return (
        <TextField label={text('scenario.field.weight')} value={draft.weight} onChange={(weight) => edit({ weight })} />
      );
    case 'hours':
      return (
        <TextField
          label={text('scenario.field.hours')}
          hint={text('scenario.field.hoursHint')}
          value={draft.hours}
          onChange={(hours) => edit({ hours })}
        />
      );
    case 'form':
      return (
        <Choice
          label={text('scenario.field.form')}
          value={draft.form}
          options={ASSESSMENT_KINDS.map((value) => ({ value, label: text(`assessmentKind.${value}`) }))}
          onChange={(form) => edit({ form })}
        />
      );
    case 'lock':
      return <p>{text(draft.locked ? 'scenario.field.unlock' : 'scenario.field.lock')}</p>;
    case 'split':
      return <SplitFields draft={draft} edit={edit} />;
    case 'merge':
      return (
        <>
          <Choice
            label={text('scenario.field.other')}
            value={draft.other}
            options={others.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(other) => edit({ other })}
          />
          <TextField label={text('scenario.field.title')} value={draft.title} onChange={(title) => edit({ title })} />
        </>
      );
    case 'period':
      return (
        <>
          <Choice
            label={text('scenario.field.fromPeriod')}
            value={draft.fromPeriod}
            options={periods.filter(({ value }) => given.includes(value))}
            onChange={(fromPeriod) => edit({ fromPeriod })}
          />
          <Choice
            label={text('scenario.field.toPeriod')}
            value={draft.toPeriod}
            options={periods}
            onChange={(toPeriod) => edit({ toPeriod })}
          />
        </>
      );
  }
}
