import { addWeeks, type IsoWeek, type PlainDate, weekNumberOf, weekRuns } from '@evenkeel/shared/calendar';
import type { FoundDocument } from '@evenkeel/shared/contract';
import { domainMessages, type Language } from '@evenkeel/shared/messages';
import type { SettingId } from '@evenkeel/shared/policy';
import { settingPart } from '@evenkeel/shared/stressors';
import { type ColumnKind, type ReportCell, words } from '@evenkeel/shared/term-report';
import { createIntl, createIntlCache } from '@formatjs/intl';
import { ZONE } from '../config/clock.js';

/** Puts what a report says into words of a language. */
export interface ReportWords {
  readonly language: Language;
  /** Null is an empty text. */
  readonly text: (cell: ReportCell, kind?: ColumnKind) => string;
}

const cache = createIntlCache();
/** Days are written as in Europe. */
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl', en: 'en-GB' };
/** Digits after the point by kind of number. */
const DIGITS: Readonly<Record<ColumnKind, Intl.NumberFormatOptions>> = {
  text: { maximumFractionDigits: 2 },
  hours: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  count: { maximumFractionDigits: 2 },
};

/** Days are written with the space given between their parts: on paper with one at which no line ends. */
export function reportWords(language: Language, spaceInDays = ' '): ReportWords {
  const intl = createIntl({ locale: language, messages: domainMessages[language] }, cache);
  const dayFormat = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const instantFormat = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE });
  const listFormat = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const list = (parts: readonly string[]) => listFormat.format(parts);
  const numberFormats = numberFormatsOf(language);
  // the one place where a calendar day becomes a JavaScript date: noon UTC, shown in UTC, so that no time zone moves it
  const day = (on: PlainDate) => dayFormat.format(new Date(`${on}T12:00:00Z`)).replaceAll(' ', spaceInDays);
  const weeks = (all: readonly IsoWeek[]) => list(weekRuns(all).flatMap(runText));
  const say = (key: string, values: Readonly<Record<string, string | number>>) =>
    String(intl.formatMessage({ id: key }, { ...values }));

  const found = (finding: FoundDocument): string =>
    say(`rule.${finding.rule}.finding`, {
      value: finding.value,
      threshold: finding.threshold,
      setting: settingPart(finding.setting as SettingId | null) ?? '', // the contract sends the ids of settings as texts
      weeks: say('report.weekList', { count: finding.weeks.length, list: weeks(finding.weeks) }),
      dates: list(finding.dates.map(day)),
      profile: finding.profile?.name[language] ?? '',
      courses: list([...new Set(finding.evidence.map(({ courseCode }) => courseCode))].sort()),
    });

  const text = (cell: ReportCell, kind: ColumnKind = 'text'): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return numberFormats[kind].format(cell).replace('-', '\u2212');
    switch (cell.kind) {
      case 'words':
        return say(
          cell.key,
          Object.fromEntries(Object.entries(cell.values).map(([name, value]) => [name, plain(value)])),
        );
      case 'day':
        return day(cell.on);
      case 'instant':
        return instantFormat.format(new Date(cell.at));
      case 'weeks':
        return weeks(cell.weeks);
      case 'list':
        return list(cell.cells.map((one) => text(one)));
      case 'both':
        return cell[language];
      case 'found':
        return found(cell.finding);
    }
  };
  /** Numbers stay numbers, for messages choose their words by them. */
  const plain = (value: ReportCell): string | number => (typeof value === 'number' ? value : text(value));
  return { language, text };
}

/** They take longer to make than to use. */
function numberFormatsOf(language: Language): Readonly<Record<ColumnKind, Intl.NumberFormat>> {
  const of = (kind: ColumnKind) => new Intl.NumberFormat(language, DIGITS[kind]);
  return { text: of('text'), hours: of('hours'), ratio: of('ratio'), count: of('count') };
}

/** "42–45"; two weeks in a row are named one by one. */
function runText({ first, last }: ReturnType<typeof weekRuns>[number]): readonly string[] {
  const [from, to] = [weekNumberOf(first), weekNumberOf(last)];
  if (first === last) return [`${from}`];
  return addWeeks(first, 1) === last ? [`${from}`, `${to}`] : [`${from}–${to}`];
}

/** The name of a term, as people call it. */
export function termCell(term: { readonly code: string; readonly name: string | null } | null): ReportCell {
  if (!term) return words('report.wholeYear');
  const [, semester] = /^S(\d)$/.exec(term.code) ?? [];
  if (semester) return words('report.term.semester', { number: semester });
  return /^\d+$/.test(term.code) ? words('report.term.block', { number: term.code }) : (term.name ?? term.code);
}
