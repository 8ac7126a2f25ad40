import { academicYearFrom, academicYearOf, startYearOf, writtenYear } from '@evenkeel/shared/calendar';
import type { LiveSourceDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSaveLiveSource } from '../../api/live-sources.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { today } from '../../ui/today.js';
import { useText } from '../../ui/use-text.js';
import { faultsIn, fieldsOf, inputOf, type LiveFields } from './live-input.js';

const KINDS = ['icalendar', 'ooapi'] as const;
const SCHEDULES = ['off', 'hourly', 'daily'] as const;
const MODES = ['preview-only', 'apply-when-clean'] as const;

interface LiveFormProps {
  /** Null adds a source. */
  readonly source: LiveSourceDocument | null;
  readonly onDone: () => void;
}

/** All that is set for a source. */
export function LiveForm({ source, onDone }: LiveFormProps) {
  const text = useText();
  const years = yearsToOffer(source?.year ?? null);
  const [fields, setFields] = useState(() => fieldsOf(source, years.usual));
  const [faults, setFaults] = useState<ReturnType<typeof faultsIn>>([]);
  const saving = useSaveLiveSource();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsIn(fields);
    setFaults(found);
    if (found.length === 0) saving.mutate({ id: source?.id ?? null, input: inputOf(fields) }, { onSuccess: onDone });
  };
  const title = source ? text('liveSources.form.edit', { name: source.name }) : text('liveSources.form.add');
  return (
    <Panel title={title}>
      <form className="live-form" onSubmit={submit} noValidate>
        <WhereFields fields={fields} years={years.offered} onChange={setFields} />
        {fields.kind === 'icalendar' && <CalendarFields fields={fields} onChange={setFields} />}
        <WhenFields fields={fields} onChange={setFields} />
        {faults.length > 0 && (
          <div role="alert" className="notice notice-failed">
            {faults.map((fault) => (
              <p key={fault}>{text(`liveSources.fault.${fault}`)}</p>
            ))}
          </div>
        )}
        {saving.error && <Failed title={text('liveSources.form.refused')} detail={saving.error.message} />}
        <div className="button-row">
          <Button type="submit" disabled={saving.isPending}>
            {text(saving.isPending ? 'liveSources.form.saving' : 'liveSources.form.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {text('liveSources.form.cancel')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** Years around the one that runs, and the one that was chosen before. */
function yearsToOffer(chosen: string | null): { readonly offered: readonly string[]; readonly usual: string } {
  const now = today();
  const start = now ? startYearOf(academicYearOf(now)) : null;
  const around: string[] = start === null ? [] : [-1, 0, 1].map((step) => academicYearFrom(start + step));
  const offered = [...new Set([...around, ...(chosen ? [chosen] : [])])].sort();
  return { offered, usual: around[1] ?? '' };
}

interface FieldsProps {
  readonly fields: LiveFields;
  readonly onChange: (fields: LiveFields) => void;
}

function WhereFields({ fields, years, onChange }: FieldsProps & { readonly years: readonly string[] }) {
  const text = useText();
  const { kind } = fields;
  const any = kind === 'icalendar' ? [{ value: '', label: text('liveSources.form.anyYear') }] : [];
  const year = kind === 'ooapi' && fields.year === '' ? (years[0] ?? '') : fields.year;
  return (
    <>
      <Choice
        label={text('liveSources.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: text(`liveSources.kind.${value}`) }))}
        onChange={(value) =>
          onChange({ ...fields, kind: value, year: value === 'ooapi' ? year || (years[0] ?? '') : year })
        }
      />
      <TextField
        label={text('liveSources.form.name')}
        value={fields.name}
        onChange={(name) => onChange({ ...fields, name })}
      />
      <TextField
        label={text('liveSources.form.url')}
        hint={text(`liveSources.form.url.${kind}`)}
        value={fields.url}
        onChange={(url) => onChange({ ...fields, url })}
      />
      <Choice
        label={text('liveSources.form.year')}
        value={year}
        options={[...any, ...years.map((value) => ({ value, label: writtenYear(value) }))]}
        onChange={(value) => onChange({ ...fields, year: value })}
      />
    </>
  );
}

function CalendarFields({ fields, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <TextField
        label={text('liveSources.form.profile')}
        hint={text('liveSources.form.profileHint')}
        value={fields.profile}
        onChange={(profile) => onChange({ ...fields, profile })}
      />
      <TextField
        label={text('liveSources.form.course')}
        hint={text('liveSources.form.courseHint')}
        value={fields.course}
        onChange={(course) => onChange({ ...fields, course })}
      />
      <TextField
        label={text('liveSources.form.group')}
        hint={text('liveSources.form.groupHint')}
        value={fields.groupPath}
        onChange={(groupPath) => onChange({ ...fields, groupPath })}
      />
    </>
  );
}

function WhenFields({ fields, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <Choice
        label={text('liveSources.form.schedule')}
        value={fields.schedule}
        options={SCHEDULES.map((value) => ({ value, label: text(`liveSources.schedule.${value}`) }))}
        onChange={(schedule) => onChange({ ...fields, schedule })}
      />
      {fields.schedule === 'daily' && (
        <TextField
          label={text('liveSources.form.dailyAt')}
          hint={text('liveSources.form.dailyAtHint')}
          value={fields.dailyAt}
          onChange={(dailyAt) => onChange({ ...fields, dailyAt })}
        />
      )}
      {fields.schedule !== 'off' && (
        <Choice
          label={text('liveSources.form.mode')}
          value={fields.mode}
          options={MODES.map((value) => ({ value, label: text(`liveSources.form.mode.${value}`) }))}
          onChange={(mode) => onChange({ ...fields, mode })}
        />
      )}
      <TextField
        label={text('liveSources.form.secret')}
        hint={text('liveSources.form.secretHint')}
        value={fields.secret}
        onChange={(secret) => onChange({ ...fields, secret })}
      />
    </>
  );
}
