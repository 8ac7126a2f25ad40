import type { JsonObject } from '../../sources/json/json-value.js';
import { componentType, isKnownTestType } from '../../sources/ooapi/component-type.js';
import { type CollectedLists, collect } from './collect-lists.js';
import { forEachOf } from './for-each-of.js';
import { idsOf } from './ids-of.js';
import { daysAround } from './ooapi-endpoint.js';

/** Version 5 has offerings by course, and those of its tests by component. */
export async function walkV5(collected: CollectedLists, courses: readonly JsonObject[]): Promise<void> {
  await collect(collected, { into: 'programs', template: '/programs' });
  const query = daysAround(collected.endpoint.year);
  const offered = await forEachOf(idsOf(courses, 'courseId'), async (id) => {
    const list = { into: 'course-offerings', template: '/courses/{id}/offerings', id, query, ofAnyYear: true } as const;
    const offerings = await collect(collected, list);
    // a course that is not given this year has no tests either
    return offerings !== null && offerings.length === 0 ? [] : [id];
  });
  const components = await forEachOf(offered.flat(), (id) =>
    collect(collected, { into: 'components', template: '/courses/{id}/components', id }),
  );
  const tests = components.flatMap((list) => (list ?? []).filter(mayBeTest));
  await forEachOf(idsOf(tests, 'componentId'), (id) =>
    collect(collected, {
      into: 'component-offerings',
      template: '/components/{id}/offerings',
      id,
      query,
      ofAnyYear: true,
    }),
  );
}

/** Lectures have offerings as well, of which nothing is used. */
function mayBeTest(component: JsonObject): boolean {
  const type = componentType({ value: component });
  return type === 'test' || isKnownTestType(type);
}
