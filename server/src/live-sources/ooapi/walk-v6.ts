import { type JsonObject } from '../../sources/json/json-value.js';
import { type CollectedLists, collect, type ListAddress } from './collect-lists.js';
import { forEachOf } from './for-each-of.js';
import { idsOf } from './ids-of.js';
import { daysAround } from './ooapi-endpoint.js';

/** Lists that stand by session in version 6, and where else they may be found. */
const BY_SESSION = [
  ['course-offerings', '/academic-sessions/{id}/course-offerings', '/courses/{id}/course-offerings'],
  [
    'test-component-offerings',
    '/academic-sessions/{id}/test-component-offerings',
    '/courses/{id}/test-component-offerings',
  ],
] as const;

/** Version 6 has no list of all offerings: they are asked for by session, where that is not offered by course. */
export async function walkV6(
  collected: CollectedLists,
  sessions: readonly JsonObject[],
  courses: readonly JsonObject[],
): Promise<void> {
  await collect(collected, { into: 'programmes', template: '/programmes' });
  const { since, until } = daysAround(collected.endpoint.year);
  const query = { since: `${since}T00:00:00Z`, until: `${until}T23:59:59Z` };
  for (const [into, bySession, byCourse] of BY_SESSION) {
    const lists = idsOf(sessions, 'academicSessionId').map((id) => ({ into, template: bySession, id, query }));
    if (await offers(collected, lists)) continue;
    const instead = idsOf(courses, 'courseId').map((id) => ({ into, template: byCourse, id, query }));
    await forEachOf(instead, (list) => collect(collected, { ...list, ofAnyYear: true }));
  }
  await testComponents(collected, courses);
}

/** Reads the lists; false where the server offers none of them. */
async function offers(collected: CollectedLists, lists: readonly ListAddress[]): Promise<boolean> {
  const read = await forEachOf(lists, (list) => collect(collected, list));
  return read.some((items) => items !== null);
}

async function testComponents(collected: CollectedLists, courses: readonly JsonObject[]): Promise<void> {
  const into = 'test-components';
  if (await collect(collected, { into, template: '/test-components' })) return;
  const byCourse = idsOf(courses, 'courseId').map((id) => ({ into, template: '/courses/{id}/test-components', id }));
  await forEachOf(byCourse, (list) => collect(collected, list));
}
