import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../messages/index.js';

export type TextValues = Readonly<Record<string, string | number>>;

/** Gives a text by its key. */
export type Text = (key: MessageKey, values?: TextValues) => string;

/** The texts of the screen in the language of the reader. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((key, values) => String(intl.formatMessage({ id: key }, { ...values })), [intl]);
}
