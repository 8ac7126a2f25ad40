import { LANGUAGES } from '@evenkeel/shared/messages';
import { SegmentedControl } from '@mantine/core';
import { useLanguage } from './language.js';
import { useText } from './use-text.js';

/** Dutch or English; in the address and remembered on this machine. */
export function LanguageSwitch() {
  const text = useText();
  const { language, choose } = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={text('shell.language')}
      value={language}
      onChange={(value) => choose(LANGUAGES.find((known) => known === value) ?? LANGUAGES[0])}
      data={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
    />
  );
}
