import { type DomainMessageKey, domainMessages, type Language } from '@evenkeel/shared/messages';
import { createIntl, createIntlCache } from '@formatjs/intl';
import type { ImportIssue, IssueValues } from '../sources/import-issue.js';
import type { RowPlace } from './template/sheet-row.js';

const cache = createIntlCache();
const intls = {
  nl: createIntl({ locale: 'nl', messages: domainMessages.nl }, cache),
  en: createIntl({ locale: 'en', messages: domainMessages.en }, cache),
};

/** The text of an issue: what is wrong and what to do. Where it is stands beside it. */
export function issueText({ code, value, values, place }: ImportIssue, language: Language): string {
  return importText(`import.${code}`, language, { value: value ?? '', column: place.column ?? '', ...values });
}

/** Names places as they are kept with records: "Toetsen, rij 12". What stands around the number is put together once for all rows. */
export function placeTexts(language: Language): (place: RowPlace) => string {
  const mark = '\u0000';
  const [before = '', after = ''] = importText('importPlace', language, { row: mark }).split(mark);
  return ({ sheet, row }) => `${sheet.name === null ? '' : `${sheet.name}, `}${before}${row}${after}`;
}

/** A text about imports with its values filled in. */
export function importText(id: DomainMessageKey, language: Language, values: IssueValues = {}): string {
  return intls[language].formatMessage({ id }, values);
}

/** A text about imports in every language. */
export function importTextInAll(id: DomainMessageKey, values: IssueValues = {}): Readonly<Record<Language, string>> {
  return { nl: importText(id, 'nl', values), en: importText(id, 'en', values) };
}
