import type { ImportFile } from '../../sources/import-file.js';
import type { JsonObject, JsonValue } from '../../sources/json/json-value.js';
import { recogniseJson } from '../../sources/json/recognise-json.js';
import { type LiveRemark, LiveSourceFault } from '../live-source-fault.js';
import { collect, newCollection, remarksOf, yearOfItem } from './collect-lists.js';
import type { OoapiEndpoint } from './ooapi-endpoint.js';
import { walkV5 } from './walk-v5.js';
import { walkV6 } from './walk-v6.js';

/** What an Open Education API holds of a year: files as a person could have saved them, for the import. */
export interface FetchedOoapi {
  readonly version: 5 | 6;
  readonly files: readonly ImportFile[];
  readonly remarks: readonly LiveRemark[];
}

/**
 * Asks for programmes, courses, sessions, offerings and tests of one academic year. Which version it is, the fields of what it
 * sends tell. Lists that are not offered are remarked on, a list that fails is the end. Errors: a fault.
 */
export async function fetchOoapi(endpoint: OoapiEndpoint): Promise<FetchedOoapi> {
  const collected = newCollection(endpoint);
  const courses = await collect(collected, { into: 'courses', template: '/courses' });
  if (!courses) throw new LiveSourceFault('not-ooapi', { host: endpoint.host, path: '/courses' });
  const all = await collect(collected, { into: 'academic-sessions', template: '/academic-sessions' });
  const sessions = sessionsOfYear(all ?? [], endpoint);
  collected.lists.set('academic-sessions', new Map(sessions.map((session) => [JSON.stringify(session), session])));
  const version = versionOf([...(all ?? []), ...courses], endpoint);
  if (version === 6) await walkV6(collected, sessions, courses);
  else await walkV5(collected, courses);
  const files = [...collected.lists].flatMap(([name, items]) => fileOf(name, [...items.values()]));
  return { version, files, remarks: remarksOf(collected) };
}

/** Sessions of other years are not asked for; one without days may be of this year. */
function sessionsOfYear(sessions: readonly JsonObject[], { year }: OoapiEndpoint): readonly JsonObject[] {
  return sessions.filter((session) => [year, null].includes(yearOfItem(session)));
}

function versionOf(objects: readonly JsonObject[], { host, base }: OoapiEndpoint): 5 | 6 {
  const format = recogniseJson(objects);
  if (format === 'ooapi-v6') return 6;
  if (format === 'ooapi-v5') return 5;
  if (objects.length > 0) throw new LiveSourceFault('not-ooapi', { host, path: '/courses' });
  return /\/v?6(\.\d+)?\/?$/.test(new URL(base).pathname) ? 6 : 5;
}

/** One item on a line, so that a remark can name it. */
function fileOf(name: string, items: readonly JsonValue[]): readonly ImportFile[] {
  if (items.length === 0) return [];
  const text = `{"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
  return [{ name: `${name}.json`, bytes: new TextEncoder().encode(text) }];
}
