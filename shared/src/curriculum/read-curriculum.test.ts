import { describe, expect, it } from '@jest/globals';
import { readCurriculum } from './read-curriculum.js';

const BENCHMARK = {
  periods: 2,
  minLoad: 1,
  maxLoad: 8,
  courses: ['a', 'b', 'c'],
  credits: [3, 4, 5],
  prereqs: [[1, 0]],
  best: { value: 7 },
};
const OWN = {
  name: 'plan',
  periods: 2,
  courses: [
    { id: 'a', ec: 2.5 },
    { id: 'b', ec: 5 },
  ],
  prerequisites: [{ course: 'b', after: 'a' }],
  unwanted: [{ course: 'a', period: 1 }],
  curricula: [['a', 'b'], ['b']],
  weights: { unwanted: 2 },
};

function faultsIn(document: unknown): readonly string[] {
  const reading = readCurriculum(document);
  return reading.kind === 'read' ? [] : reading.faults.map(({ code, place, value }) => `${place} ${code} ${value}`);
}
const instancesIn = (document: unknown) => {
  const reading = readCurriculum(document);
  return reading.kind === 'read' ? reading.instances : [];
};

describe('a file of curricula', () => {
  it('has instances by name, with credits in a list', () => {
    const [one, two] = instancesIn({ one: BENCHMARK, two: { periods: 1, credits: [6], curricula: [[0]] } });
    expect(one).toMatchObject({ name: 'one', squared: 'load', curricula: [[0, 1, 2]], prerequisites: [[1, 0]] });
    expect(one?.limits).toEqual({ minLoad: 1, maxLoad: 8, minCourses: null, maxCourses: null });
    expect(two).toMatchObject({ squared: 'distance-from-band', courses: [{ id: '0', ec: 6 }] });
  });

  it('has one instance in the form of the project, which names courses by id', () => {
    expect(instancesIn(OWN)).toMatchObject([
      {
        name: 'plan',
        prerequisites: [[1, 0]],
        unwanted: [[0, 1]],
        curricula: [[0, 1], [1]],
        weights: { balance: 1, unwanted: 2 },
      },
    ]);
  });

  it.each([
    ['nothing', {}, [' no-instances object']],
    ['a list', [BENCHMARK], [' no-instances object']],
    ['a course that is not there', { x: { ...BENCHMARK, prereqs: [[1, 3]] } }, ['x.prereqs[0][1] unknown-course 3']],
    [
      'a period that is not there',
      { x: { ...BENCHMARK, undesirable: [[0, 2]] } },
      ['x.undesirable[0][1] unknown-period 2'],
    ],
    ['fewer names than credits', { x: { ...BENCHMARK, courses: ['a'] } }, ['x.courses names-and-credits 1 ≠ 3']],
    ['credits too fine', { x: { ...BENCHMARK, credits: [3, 4, 0.1] } }, ['x.credits[2] fraction 0.1']],
    ['an id without course', { ...OWN, curricula: [['a', 'z']] }, ['plan.curricula[0][1] unknown-course z']],
    ['an id twice', { ...OWN, courses: [...OWN.courses, { id: 'a', ec: 1 }] }, ['plan.courses[2] twice a']],
  ])('is refused with %s, and says where', (_, document, faults) => {
    expect(faultsIn(document)).toEqual(faults);
  });

  it('says the place of what has another shape', () => {
    expect(faultsIn({ x: { ...BENCHMARK, periods: 0 }, y: 3 }).map((fault) => fault.split(' ')[0])).toEqual([
      'x.periods',
      'y',
    ]);
  });
});
