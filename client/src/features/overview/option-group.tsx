import type { OptionChoiceDocument } from '@evenkeel/shared/contract';
import { Checkbox } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

interface OptionGroupProps {
  readonly choice: OptionChoiceDocument;
  /** All groups of the cohort, among which those that stand in this one. */
  readonly choices: readonly OptionChoiceDocument[];
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

/** One option group: its rule, its courses to tick, and the groups in it. */
export function OptionGroup({ choice, choices, chosen, toggle }: OptionGroupProps) {
  const text = useText();
  const { code, rule, courses } = choice;
  const inner = choices.filter(({ within }) => within === code);
  const asked =
    rule.kind === 'courses'
      ? text('options.courses', { choose: rule.choose, of: courses.length + inner.length })
      : text('options.ec', { ec: rule.atLeastEc });
  return (
    <fieldset className="option-group">
      <legend>{code ? text('options.group', { code, rule: asked }) : asked}</legend>
      {courses.map((course) => (
        <Checkbox
          key={course.code}
          iconColor="var(--on-brand)"
          checked={chosen.includes(course.code)}
          onChange={() => toggle(course.code)}
          label={text('options.course', { name: course.name, ec: course.ec })}
        />
      ))}
      {inner.map((one) => (
        <OptionGroup key={one.code} choice={one} {...{ choices, chosen, toggle }} />
      ))}
    </fieldset>
  );
}
