import { fieldOf } from '../json/json-value.js';
import type { OoapiObject } from './ooapi-object.js';
import { count, type OoapiReading, references } from './ooapi-reading.js';
import { isKnownTestType } from './test-kind.js';

/** The component an offering is of, null where no file has it. */
export function componentOf(reading: OoapiReading, offering: OoapiObject): OoapiObject | null {
  const fields = ['componentId', 'component'];
  return references(reading, offering, { kind: 'component', fields }).found[0] ?? null;
}

/** The type of a component in the words of version 6. */
export function componentType(component: Pick<OoapiObject, 'value'>): string {
  const type = fieldOf(component.value, 'componentType');
  return typeof type === 'string'
    ? type
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : '';
}

/** The offerings of tests. Version 5 has one kind for tests and lectures: its component tells, else that it has a weight. */
export function testOfferings(reading: OoapiReading): readonly OoapiObject[] {
  const mixed = reading.all('component-offering');
  const tests = mixed.filter((offering) => isTest(reading, offering));
  const testSet = new Set(tests);
  const lectures = mixed.filter((offering) => !testSet.has(offering));
  notUsed(reading, 'learning component offering', [...reading.all('learning-offering'), ...lectures]);
  notUsed(reading, 'programme offering', reading.all('programme-offering'));
  const offered = [...reading.all('test-offering'), ...tests];
  withoutOffering(reading, offered);
  return offered;
}

function isTest(reading: OoapiReading, offering: OoapiObject): boolean {
  const component = componentOf(reading, offering);
  if (!component) return typeof fieldOf(offering.value, 'resultWeight') === 'number';
  const type = componentType(component);
  return type !== '' && (type === 'test' || isKnownTestType(type));
}

/** Tests that nobody offers have no year and no date: they can't become a row. */
function withoutOffering(reading: OoapiReading, offered: readonly OoapiObject[]): void {
  const used = new Set(offered.map((offering) => componentOf(reading, offering)));
  const components = reading.all('component').filter((component) => !used.has(component));
  const tests = components.filter((component) => {
    const type = componentType(component);
    return type !== '' && isKnownTestType(type);
  });
  const testSet = new Set(tests);
  notUsed(reading, 'test component without offering', tests);
  notUsed(
    reading,
    'learning component',
    components.filter((component) => !testSet.has(component)),
  );
}

function notUsed(reading: OoapiReading, kind: string, objects: readonly OoapiObject[]): void {
  for (const object of objects) count(reading, object, { code: 'ooapi-not-used', values: { kind } });
}
