import type { AcademicYear } from '@evenkeel/shared/calendar';
import { amsterdamMoment } from '../../sources/amsterdam-moment.js';
import { fieldOf, isJsonObject, type JsonObject, type JsonValue } from '../../sources/json/json-value.js';
import { yearOfDays } from '../../sources/ooapi/session-year.js';
import type { LiveRemark } from '../live-source-fault.js';
import type { OoapiEndpoint } from './ooapi-endpoint.js';
import { type ListReading, readList } from './read-list.js';

/** The lists of one fetch as they come in, and what was left aside. */
export interface CollectedLists {
  readonly endpoint: OoapiEndpoint;
  /** By the name of the list, each item once: lists of a year and of its halves overlap. */
  readonly lists: Map<string, Map<string, JsonValue>>;
  readonly missing: Map<string, number>;
  readonly otherYear: Map<string, number>;
}

export function newCollection(endpoint: OoapiEndpoint): CollectedLists {
  return { endpoint, lists: new Map(), missing: new Map(), otherYear: new Map() };
}

/** A list with the place it stands for: `/courses/{id}/offerings`. */
export interface ListAddress {
  readonly into: string;
  readonly template: string;
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether its items can be of any year: those of another are left aside. */
  readonly ofAnyYear?: true;
}

/** Reads a list into the collection; null where the server does not offer it. */
export async function collect(collected: CollectedLists, list: ListAddress): Promise<readonly JsonObject[] | null> {
  const { into, template, id, query = {} } = list;
  const path = template.replace('{id}', encodeURIComponent(id ?? ''));
  const reading: ListReading = await readList(collected.endpoint, path, query);
  if (reading.kind === 'missing') {
    count(collected.missing, template);
    return null;
  }
  const kept = list.ofAnyYear ? ofOurYear(collected, list, reading.items) : reading.items;
  const items = collected.lists.get(into) ?? new Map<string, JsonValue>();
  for (const item of kept) items.set(JSON.stringify(item), item);
  collected.lists.set(into, items);
  return kept.filter(isJsonObject);
}

/** Offerings of which the days lie in another year; those without days are kept. */
function ofOurYear(
  { endpoint, otherYear }: CollectedLists,
  { template }: ListAddress,
  items: readonly JsonValue[],
): readonly JsonValue[] {
  return items.filter((item) => {
    const year = isJsonObject(item) ? yearOfItem(item) : null;
    if (year === null || year === endpoint.year) return true;
    count(otherYear, template);
    return false;
  });
}

/** The academic year in which the middle of an item lies; null where it has no days. */
export function yearOfItem(item: JsonObject): AcademicYear | null {
  const [start, end] = ['start', 'end'].map((side) => {
    const text = fieldOf(item, `${side}DateTime`) ?? fieldOf(item, `${side}Date`);
    return typeof text === 'string' ? (amsterdamMoment(text)?.date ?? null) : null;
  });
  return yearOfDays(start ?? null, end ?? null);
}

/** What is worth knowing of the fetch. */
export function remarksOf({ endpoint, missing, otherYear }: CollectedLists): readonly LiveRemark[] {
  const { host } = endpoint;
  return [
    ...[...missing].map(([path, times]) => ({ code: 'list-missing' as const, values: { host, path, count: times } })),
    ...[...otherYear].map(([path, times]) => ({ code: 'other-year' as const, values: { path, count: times } })),
  ];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
