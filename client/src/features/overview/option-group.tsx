import type { OptionChoiceDocument } from '@evenkeel/shared/contract';
import { Checkbox } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

interface OptionGroupProps {
  readonly choice: OptionChoiceDocument;
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

/** One option group: its rule and its courses to tick. */
export function OptionGroup({ choice: { code, rule, courses }, chosen, toggle }: OptionGroupProps) {
  const text = useText();
  const asked =
    rule.kind === 'courses'
      ? text('options.courses', { choose: rule.choose, of: courses.length })
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
    </fieldset>
  );
}
