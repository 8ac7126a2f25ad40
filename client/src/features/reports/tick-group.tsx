import { Tick } from '../../ui/tick.js';

interface TickGroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Those that are left out; all others are ticked. */
  readonly left: readonly T[];
  /** What ticks all of them at once, or none; without it there is no such box. */
  readonly all?: string;
  readonly onChange: (left: readonly T[]) => void;
}

/** Things to take up, at first all of them. */
export function TickGroup<T extends string>({ legend, options, left, all, onChange }: TickGroupProps<T>) {
  const isAll = left.length === 0;
  return (
    <fieldset className="report-sections">
      <legend>{legend}</legend>
      {all !== undefined && (
        <Tick label={all} checked={isAll} onChange={() => onChange(isAll ? options.map(({ value }) => value) : [])} />
      )}
      {options.map(({ value, label }) => (
        <Tick
          key={value}
          label={label}
          checked={!left.includes(value)}
          onChange={(checked) => onChange(checked ? left.filter((other) => other !== value) : [...left, value])}
        />
      ))}
    </fieldset>
  );
}
