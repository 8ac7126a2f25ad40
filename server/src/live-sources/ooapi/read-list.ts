import { fieldOf, isJsonArray, isJsonObject, type JsonValue } from '../../sources/json/json-value.js';
import { readJson } from '../../sources/json/read-json.js';
import type { Answer } from '../fetch/ask-once.js';
import { LiveSourceFault } from '../live-source-fault.js';
import type { OoapiEndpoint } from './ooapi-endpoint.js';

/** The items of a list, or that there is no such list. */
export type ListReading =
  | { readonly kind: 'list'; readonly items: readonly JsonValue[] }
  | { readonly kind: 'missing' };

type Query = Readonly<Record<string, string>>;

/** The largest page of version 5; a server may send less. */
const PAGE_SIZE = '250';
const MOST_PAGES = 5000;
const MISSING = [404, 405, 410, 501];
const NO_ACCESS = [401, 403];
const JSON_TYPE = { Accept: 'application/json, application/*+json;q=0.9, */*;q=0.1' };

/**
 * All items of a list, page by page until none follows. A list that is not there is an answer; a page that cannot be had or read
 * ends the fetch with a fault, because the other pages are not the list.
 */
export async function readList(endpoint: OoapiEndpoint, path: string, query: Query = {}): Promise<ListReading> {
  const items: JsonValue[] = [];
  let before = '';
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await endpoint.session.get(
      addressOf(endpoint, path, { ...query, pageNumber: String(page) }),
      JSON_TYPE,
    );
    if (page === 1 && MISSING.includes(answer.status)) return { kind: 'missing' };
    const place = { host: endpoint.host, path, page };
    const read = pageOf(answer, place);
    const same = JSON.stringify(read.items);
    if (read.hasNext && (read.items.length === 0 || same === before)) throw new LiveSourceFault('paging', place);
    before = same;
    items.push(...read.items);
    if (!read.hasNext) return { kind: 'list', items };
  }
  throw new LiveSourceFault('paging', { host: endpoint.host, path, page: MOST_PAGES });
}

function addressOf({ base }: OoapiEndpoint, path: string, query: Query): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  const asked = { ...query, pageSize: PAGE_SIZE };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

interface PagePlace extends Readonly<Record<string, string | number>> {
  readonly host: string;
  readonly path: string;
  readonly page: number;
}

interface Page {
  readonly items: readonly JsonValue[];
  readonly hasNext: boolean;
}

function pageOf({ status, bytes }: Answer, place: PagePlace): Page {
  const { host, path, page } = place;
  if (NO_ACCESS.includes(status)) throw new LiveSourceFault('access', { host, path, status }, status);
  if (status !== 200) throw new LiveSourceFault('status', { host, path, status }, status);
  const read = readJson({ name: path, bytes });
  if (read.kind === 'fault') throw new LiveSourceFault('not-json', place, status);
  const { value } = read;
  if (isJsonArray(value)) return { items: value, hasNext: false };
  const items = isJsonObject(value) ? fieldOf(value, 'items') : undefined;
  if (!isJsonObject(value) || !(isJsonArray(items) || isJsonObject(items)))
    throw new LiveSourceFault('no-list', place, status);
  const number = fieldOf(value, 'pageNumber');
  if (typeof number === 'number' && number !== page) throw new LiveSourceFault('paging', place, status);
  // some servers send a page with the one item itself instead of an array
  return { items: isJsonArray(items) ? items : [items], hasNext: hasNext(value, page) };
}

function hasNext(value: Parameters<typeof fieldOf>[0], page: number): boolean {
  const told = fieldOf(value, 'hasNextPage');
  if (typeof told === 'boolean') return told;
  const pages = fieldOf(value, 'totalPages');
  return typeof pages === 'number' && pages > page;
}
