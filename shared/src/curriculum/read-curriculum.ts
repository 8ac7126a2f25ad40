import { type BenchmarkInstance, type OwnInstance, schemaFor } from './curriculum-file.js';
import type { CurriculumInstance } from './curriculum-instance.js';

/** What is wrong with a file, and where: `bacp8.prereqs[3][0]`. */
export interface CurriculumFault {
  readonly code:
    | 'shape'
    | 'no-instances'
    | 'unknown-course'
    | 'unknown-period'
    | 'twice'
    | 'names-and-credits'
    | 'fraction';
  readonly place: string;
  /** The value found, or what the schema says of it. */
  readonly value: string;
}

export type CurriculumReading =
  | { readonly kind: 'read'; readonly instances: readonly CurriculumInstance[] }
  | { readonly kind: 'refused'; readonly faults: readonly CurriculumFault[] };

/** Credits are counted in quarters of a point at the finest. */
const FINEST = 4;
const MOST_FAULTS = 20;

/**
 * The instances in a document: one instance, or an object with one under each name. All faults come back together, at most twenty. Pairs,
 * curricula and unwanted periods are sets: what is said twice counts once.
 */
export function readCurriculum(document: unknown): CurriculumReading {
  const named = namedInstances(document);
  if (named.length === 0) return refused([{ code: 'no-instances', place: '', value: typeof document }]);
  const readings = named.map(([name, value]) => readInstance(name, value));
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  if (faults.length > 0) return refused(faults);
  return { kind: 'read', instances: readings.flatMap((reading) => ('faults' in reading ? [] : [reading])) };
}

function refused(faults: readonly CurriculumFault[]): CurriculumReading {
  return { kind: 'refused', faults: faults.slice(0, MOST_FAULTS) };
}

function namedInstances(document: unknown): readonly (readonly [string, unknown])[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return [];
  if ('periods' in document || 'courses' in document || 'credits' in document) {
    const name = 'name' in document && typeof document.name === 'string' ? document.name : 'instance';
    return [[name, document]];
  }
  return Object.entries(document);
}

type Reading = CurriculumInstance | { readonly faults: readonly CurriculumFault[] };

function readInstance(name: string, value: unknown): Reading {
  const parsed = schemaFor(value).safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      code: 'shape' as const,
      place: placeOf(name, path),
      value: message,
    }));
    return { faults };
  }
  const read = 'credits' in parsed.data ? fromBenchmark(name, parsed.data) : fromOwnForm(name, parsed.data);
  if ('faults' in read) return read;
  const faults = faultsOf(read, 'credits' in parsed.data ? BENCHMARK_PLACES : OWN_PLACES);
  return faults.length > 0 ? { faults } : read;
}

function placeOf(name: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}.${String(key)}`),
    name,
  );
}

function fromBenchmark(name: string, data: BenchmarkInstance): Reading {
  const { credits, courses } = data;
  if (courses && courses.length !== credits.length) {
    return {
      faults: [{ code: 'names-and-credits', place: `${name}.courses`, value: `${courses.length} ≠ ${credits.length}` }],
    };
  }
  return {
    ...commonOf(name, data),
    courses: credits.map((ec, course) => ({ id: courses?.[course] ?? String(course), ec })),
    prerequisites: data.prereqs ?? [],
    unwanted: data.undesirable ?? [],
    curricula: data.curricula ?? [credits.map((_, course) => course)],
  };
}

function fromOwnForm(name: string, data: OwnInstance): Reading {
  const numbers = new Map<string, number>();
  const faults: CurriculumFault[] = [];
  for (const [course, { id }] of data.courses.entries()) {
    if (numbers.has(id)) faults.push({ code: 'twice', place: `${name}.courses[${course}]`, value: id });
    numbers.set(id, course);
  }
  const numberOf = (id: string, place: string) => {
    const course = numbers.get(id);
    if (course === undefined) faults.push({ code: 'unknown-course', place: `${name}.${place}`, value: id });
    return course ?? 0;
  };
  const instance: CurriculumInstance = {
    ...commonOf(name, data),
    courses: data.courses,
    prerequisites: (data.prerequisites ?? []).map(({ course, after }, index) => [
      numberOf(course, `prerequisites[${index}].course`),
      numberOf(after, `prerequisites[${index}].after`),
    ]),
    unwanted: (data.unwanted ?? []).map(({ course, period }, index) => [
      numberOf(course, `unwanted[${index}].course`),
      period,
    ]),
    curricula: data.curricula?.map((ids, index) =>
      ids.map((id, position) => numberOf(id, `curricula[${index}][${position}]`)),
    ) ?? [data.courses.map((_, course) => course)],
  };
  return faults.length > 0 ? { faults } : instance;
}

function commonOf(name: string, data: BenchmarkInstance | OwnInstance) {
  const { periods, minLoad, maxLoad, minCourses, maxCourses, weights } = data;
  return {
    name,
    periods,
    squared: data.curricula ? ('distance-from-band' as const) : ('load' as const),
    limits: {
      minLoad: minLoad ?? null,
      maxLoad: maxLoad ?? null,
      minCourses: minCourses ?? null,
      maxCourses: maxCourses ?? null,
    },
    weights: { balance: weights?.balance ?? 1, unwanted: weights?.unwanted ?? weights?.undesirable ?? 1 },
  };
}

const BENCHMARK_PLACES = {
  prerequisites: 'prereqs',
  unwanted: 'undesirable',
  ec: (course: number) => `credits[${course}]`,
};
const OWN_PLACES = {
  prerequisites: 'prerequisites',
  unwanted: 'unwanted',
  ec: (course: number) => `courses[${course}].ec`,
};

function faultsOf(instance: CurriculumInstance, places: typeof OWN_PLACES): readonly CurriculumFault[] {
  const { name, periods, courses } = instance;
  const isCourse = (course: number) => course < courses.length;
  const at = (place: string, code: CurriculumFault['code'], value: number) => ({
    code,
    place: `${name}.${place}`,
    value: String(value),
  });
  return [
    ...courses.flatMap(({ ec }, course) =>
      Number.isInteger(ec * FINEST) ? [] : [at(places.ec(course), 'fraction', ec)],
    ),
    ...instance.prerequisites.flatMap((pair, row) =>
      pair.flatMap((course, side) =>
        isCourse(course) ? [] : [at(`${places.prerequisites}[${row}][${side}]`, 'unknown-course', course)],
      ),
    ),
    ...instance.curricula.flatMap((set, row) =>
      set.flatMap((course, column) =>
        isCourse(course) ? [] : [at(`curricula[${row}][${column}]`, 'unknown-course', course)],
      ),
    ),
    ...instance.unwanted.flatMap(([course, period], row) => [
      ...(isCourse(course) ? [] : [at(`${places.unwanted}[${row}][0]`, 'unknown-course', course)]),
      ...(period < periods ? [] : [at(`${places.unwanted}[${row}][1]`, 'unknown-period', period)]),
    ]),
  ];
}
