import { LANGUAGES, type Language } from '@evenkeel/shared/messages';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { useSearchParams } from 'react-router';
import { messagesIn } from '../messages/index.js';
import { recall, remember } from './remember.js';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => {} });
const STORED = 'evenkeel-language';
/** Numbers and dates of the English texts follow British usage: 5–11 Oct, week from Monday. */
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language of the address (`?lang=`), else the one chosen before, else Dutch. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState(() => recall(STORED));
  const asked = search.get('lang');
  const language = [asked, chosen].find(isLanguage) ?? LANGUAGES[0];
  const choose = useCallback(
    (next: Language) => {
      remember(STORED, next);
      setChosen(next);
      setSearch((before) => withLanguage(before, next), { replace: true });
    },
    [setSearch],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={LOCALES[language]} defaultLocale="nl-NL" messages={messagesIn(language)}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

function withLanguage(search: URLSearchParams, language: Language): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('lang', language);
  return next;
}

/** The language of the reader and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
