import { Button } from '@mantine/core';
import { TextField } from '../../ui/text-field.js';
import { useText } from '../../ui/use-text.js';
import type { PartDraft } from './change-draft.js';
import type { FieldsProps } from './change-fields.js';

/** The parts that an assessment is split into: each with its day, weight and hours. */
export function SplitFields({ draft: { parts }, edit }: FieldsProps) {
  const text = useText();
  const put = (at: number, changed: Partial<PartDraft>) =>
    edit({ parts: parts.map((part, index) => (index === at ? { ...part, ...changed } : part)) });
  const last = parts.at(-1);
  return (
    <>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; it has no name of its own that stays
        <fieldset key={at} className="split-part">
          <legend>{text('scenario.field.part', { number: at + 1 })}</legend>
          <TextField label={text('scenario.field.title')} value={part.title} onChange={(title) => put(at, { title })} />
          <TextField
            label={text('scenario.field.day')}
            type="date"
            value={part.day}
            onChange={(day) => put(at, { day })}
          />
          <TextField
            label={text('scenario.field.weight')}
            value={part.weight}
            onChange={(weight) => put(at, { weight })}
          />
          <TextField label={text('scenario.field.hours')} value={part.hours} onChange={(hours) => put(at, { hours })} />
        </fieldset>
      ))}
      <div className="button-row">
        {last && (
          <Button variant="default" size="compact-sm" onClick={() => edit({ parts: [...parts, last] })}>
            {text('scenario.field.morePart')}
          </Button>
        )}
        {parts.length > 2 && (
          <Button variant="default" size="compact-sm" onClick={() => edit({ parts: parts.slice(0, -1) })}>
            {text('scenario.field.fewerParts')}
          </Button>
        )}
      </div>
    </>
  );
}
