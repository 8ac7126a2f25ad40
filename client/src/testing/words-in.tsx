import type { Language } from '@evenkeel/shared/messages';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { type Format, useFormat } from '../ui/format.js';
import { LanguageProvider } from '../ui/language.js';
import { type Text, useText } from '../ui/use-text.js';

/** The texts and formats of a language, for what puts data in words. */
export function wordsIn(language: Language): { readonly text: Text; readonly format: Format } {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={[`/?lang=${language}`]}>
      <LanguageProvider>{children}</LanguageProvider>
    </MemoryRouter>
  );
  return renderHook(() => ({ text: useText(), format: useFormat() }), { wrapper }).result.current;
}
