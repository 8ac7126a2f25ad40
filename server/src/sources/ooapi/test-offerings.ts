import { fieldOf } from '../json/json-value.js';
import type { OoapiObject } from './ooapi-object.js';
import { count, type OoapiReading, references } from './ooapi-reading.js';

const FIELDS = ['componentId', 'component'];

/** The component an offering of a test is of, null where no file has it. A type that nobody knows may be a test's too. */
export function componentOf(reading: OoapiReading, offering: OoapiObject): OoapiObject | null {
  const [test] = references(reading, offering, { kind: 'test-component', fields: FIELDS }).found;
  return test ?? references(reading, offering, { kind: 'component', fields: FIELDS }).found[0] ?? null;
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
  return component.kind === 'test-component';
}

/** Tests that nobody offers have no year and no date: they can't become a row. */
function withoutOffering(reading: OoapiReading, offered: readonly OoapiObject[]): void {
  const used = new Set(offered.map((offering) => componentOf(reading, offering)));
  const unused = (component: OoapiObject) => !used.has(component);
  notUsed(reading, 'test component without offering', reading.all('test-component').filter(unused));
  notUsed(reading, 'learning component', reading.all('component').filter(unused));
}

function notUsed(reading: OoapiReading, kind: string, objects: readonly OoapiObject[]): void {
  for (const object of objects) count(reading, object, { code: 'ooapi-not-used', values: { kind } });
}
