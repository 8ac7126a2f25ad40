import type { LiveSourceSettings } from '../config/live-source-settings.js';
import type { StoredLiveSource } from '../storage/live-source.repository.js';
import { contentHash } from './content-hash.js';
import type { Answer } from './fetch/ask-once.js';
import { checkSecret } from './fetch/check-secret.js';
import { checkedUrl } from './fetch/checked-address.js';
import { type FetchGuard, guardFor } from './fetch/fetch-guard.js';
import { type FetchSession, startFetch } from './fetch/fetch-session.js';
import type { FetchedContent } from './fetched-content.js';
import { hostOf } from './guard/host-rule.js';
import { LiveSourceFault } from './live-source-fault.js';
import { fetchOoapi } from './ooapi/fetch-ooapi.js';

/** What a server may be asked about the content that is known already. */
export type KnownContent = Pick<StoredLiveSource, 'etag' | 'lastModified'>;

interface ContentRequest {
  readonly source: StoredLiveSource;
  readonly settings: LiveSourceSettings;
  /** Ask for news about this content only; null asks for all of it. */
  readonly known: KnownContent | null;
  readonly stopped: AbortSignal;
  /** In the place of the usual limits and resolver. */
  readonly guard?: Partial<FetchGuard>;
}

/** The address of a source as it may be fetched. Errors: a fault. */
export function allowedUrl(source: Pick<StoredLiveSource, 'url' | 'secret'>, settings: LiveSourceSettings): URL {
  const url = checkedUrl(source.url, settings);
  checkSecret(url, source.secret, settings);
  return url;
}

/** Fetches what a source holds now, as files to import. Errors: a fault; nothing half is ever answered. */
export async function fetchContent(request: ContentRequest): Promise<FetchedContent> {
  const { source, settings, stopped } = request;
  const url = allowedUrl(source, settings);
  const guard = { ...guardFor(settings, checkSecret(url, source.secret, settings)), ...request.guard };
  const session = startFetch(guard, hostOf(url), stopped);
  try {
    return source.kind === 'ooapi'
      ? await ooapiContent(source, url, session)
      : await calendarContent(request, url, session);
  } finally {
    session.end();
  }
}

async function ooapiContent(source: StoredLiveSource, url: URL, session: FetchSession): Promise<FetchedContent> {
  const { year } = source;
  if (year === null) throw new Error(`The live source ${source.id} has no year`);
  const fetched = await fetchOoapi({ base: source.url, host: hostOf(url), year, session });
  const files = fetched.files.map(({ name, bytes }) => ({ name: `${source.name} ${name}`, bytes }));
  return {
    kind: 'content',
    status: 200,
    files,
    bytes: session.bytes,
    hash: contentHash(files),
    etag: null,
    lastModified: null,
    remarks: fetched.remarks,
  };
}

async function calendarContent(
  { source, known }: ContentRequest,
  url: URL,
  session: FetchSession,
): Promise<FetchedContent> {
  const answer = await session.get(source.url, { Accept: 'text/calendar, */*;q=0.5', ...conditions(known) });
  const { status, bytes } = answer;
  if (status === 304 && known) return { kind: 'not-changed', status };
  if (status !== 200) throw notGiven(url, status);
  const files = [{ name: `${source.name}.ics`, bytes }];
  const [etag, lastModified] = [headerOf(answer, 'etag'), headerOf(answer, 'last-modified')];
  const hash = contentHash(files);
  return { kind: 'content', status, files, bytes: session.bytes, hash, etag, lastModified, remarks: [] };
}

function conditions(known: KnownContent | null): Readonly<Record<string, string>> {
  return {
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
  };
}

function notGiven(url: URL, status: number): LiveSourceFault {
  const code = status === 401 || status === 403 ? 'access' : 'status';
  return new LiveSourceFault(code, { host: hostOf(url), path: url.pathname, status }, status);
}

/** Longer ones would be kept for nothing. */
const HEADER_LENGTH = 200;

function headerOf({ headers }: Answer, name: 'etag' | 'last-modified'): string | null {
  const value = headers[name];
  return value !== undefined && value.length <= HEADER_LENGTH ? value : null;
}
