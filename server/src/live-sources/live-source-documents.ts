import type {
  LiveFetchDocument,
  LiveSourceBody,
  LiveSourceDocument,
  LiveSourceListDocument,
} from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import type { LiveSourceSettings } from '../config/live-source-settings.js';
import type { LiveSourceSettingsRecord, StoredLiveFetch, StoredLiveSource } from '../storage/live-source.repository.js';
import { allowedUrl } from './fetch-content.js';
import { hostOf } from './guard/host-rule.js';
import { type LiveFault, type LiveFaultCode, LiveSourceFault } from './live-source-fault.js';
import { faultText } from './live-texts.js';
import { firstDue } from './next-due.js';

interface Telling {
  readonly settings: LiveSourceSettings;
  readonly language: Language;
}

/** A source as the API tells of it: the name of its secret, and never the secret. */
export function liveSourceDocument(
  source: StoredLiveSource,
  last: StoredLiveFetch | null,
  { settings, language }: Telling,
): LiveSourceDocument {
  const { id, name, kind, url, year, profile, course, groupPath, schedule, dailyAt, mode, secret, nextDueAt } = source;
  const hindrance = hindranceOf(source, settings);
  return {
    ...{ id, name, kind, url, host: hostOf(new URL(url)), year, profile, course, groupPath, schedule, dailyAt, mode },
    secret,
    hindrance: hindrance && faultText(hindrance, language),
    nextAt: nextDueAt,
    lastFetch: last && liveFetchDocument(last, language),
  };
}

export function liveFetchDocument(line: StoredLiveFetch, language: Language): LiveFetchDocument {
  const { id, at, trigger, outcome, status, bytes, problemCode, problemValues, counts, importId } = line;
  const problem =
    problemCode === null
      ? null
      : faultText({ code: problemCode as LiveFaultCode, values: problemValues ?? {} }, language); // written by us
  return { id, at, trigger, outcome, status, bytes, problem, counts: counts && { ...counts }, importId };
}

export function liveSourceList(
  sources: readonly LiveSourceDocument[],
  { hosts }: LiveSourceSettings,
): LiveSourceListDocument {
  return { enabled: hosts.length > 0, hosts: hosts.map(({ text }) => text), sources: [...sources] };
}

/** What is kept of what a person says. */
export function liveSourceRecord(body: LiveSourceBody, now: string): LiveSourceSettingsRecord {
  const dailyAt = body.schedule === 'daily' ? body.dailyAt : null;
  return { ...body, dailyAt, nextDueAt: firstDue({ schedule: body.schedule, dailyAt }, now) };
}

function hindranceOf(source: StoredLiveSource, settings: LiveSourceSettings): LiveFault | null {
  try {
    allowedUrl(source, settings);
    return null;
  } catch (error) {
    if (error instanceof LiveSourceFault) return error;
    throw error;
  }
}
