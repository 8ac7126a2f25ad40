import { clockTime } from '@evenkeel/shared/calendar';
import type { LiveSourceDocument } from '@evenkeel/shared/contract';
import type { LiveSourceInput } from '../../api/live-sources.js';

/** The fields of the form, as they are typed: nothing is a blank text. */
export type LiveFields = {
  readonly [Field in keyof LiveSourceInput]: Exclude<LiveSourceInput[Field], null>;
};

/** The form of a source, or of a new one that asks for this year. */
export function fieldsOf(source: LiveSourceDocument | null, year: string): LiveFields {
  return {
    name: source?.name ?? '',
    kind: source?.kind ?? 'icalendar',
    url: source?.url ?? '',
    year: source ? (source.year ?? '') : year,
    profile: source?.profile ?? '',
    course: source?.course ?? '',
    groupPath: source?.groupPath ?? '',
    schedule: source?.schedule ?? 'off',
    dailyAt: source?.dailyAt ?? '06:30',
    mode: source?.mode ?? 'preview-only',
    secret: source?.secret ?? '',
  };
}

/** What is sent: of a calendar what calendars need, and a time only where it counts. */
export function inputOf(fields: LiveFields): LiveSourceInput {
  const isCalendar = fields.kind === 'icalendar';
  const ofCalendar = (text: string) => (isCalendar && text.trim() !== '' ? text.trim() : null);
  return {
    ...fields,
    name: fields.name.trim(),
    url: fields.url.trim(),
    year: fields.year === '' ? null : fields.year,
    profile: ofCalendar(fields.profile),
    course: ofCalendar(fields.course),
    groupPath: ofCalendar(fields.groupPath),
    dailyAt: fields.schedule === 'daily' ? fields.dailyAt.trim() : null,
    secret: fields.secret.trim() === '' ? null : fields.secret.trim(),
  };
}

/** The fields that must be mended before the source can be saved. */
export function faultsIn({ name, url, schedule, dailyAt }: LiveFields): readonly ('name' | 'url' | 'dailyAt')[] {
  const isAddress = /^https?:\/\/[^\s/]/i.test(url.trim());
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(isAddress ? [] : (['url'] as const)),
    ...(schedule === 'daily' && clockTime(dailyAt.trim()) === null ? (['dailyAt'] as const) : []),
  ];
}
