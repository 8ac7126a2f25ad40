import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockTime } from '../../calendar/index.js';
import { aClaim, anAssessment, day, week } from '../../testing/index.js';
import { ASSESSMENT_FIELDS } from '../assessment-fields.js';
import { claimsOf } from './claims-of.js';
import { resolveAssessment } from './resolve-assessment.js';
import type { SourceClaim } from './source-claim.js';
import {
  FIELD_GROUPS,
  FIELDS_OF_GROUP,
  type FieldGroup,
  rankOfSource,
  type SourcePrecedence,
} from './source-precedence.js';

const order = ['prospectus', 'learning-environment', 'timetable'];
const precedence: SourcePrecedence = {
  orders: {
    ...(Object.fromEntries(FIELD_GROUPS.map((group) => [group, order])) as Record<FieldGroup, string[]>), // one for each
    'exam-moment': ['timetable', 'prospectus'],
    'deadline-moment': ['learning-environment', 'prospectus'],
  },
  kinds: { template: 'prospectus', canvas: 'learning-environment', icalendar: 'timetable' },
};
const resolved = (...claims: readonly SourceClaim[]) => resolveAssessment(anAssessment({ claims }), precedence);
const file = (source: string) => ({ source, location: null, standing: 'stated', note: null }) as const;

describe('an assessment of which several sources speak', () => {
  const template = aClaim({
    source: 'template',
    fields: { title: 'Essay', kind: 'paper', dueOn: day('2026-10-12'), weightPercent: 40 },
    provenance: file('p.csv'),
  });
  const canvas = aClaim({
    source: 'canvas',
    fields: { title: 'Hand in', kind: 'assignment', dueOn: day('2026-10-14'), dueTime: clockTime('23:59') },
    provenance: file('c.json'),
  });

  it('follows for each field the source that comes first for it, and says which', () => {
    const { title, kind, dueOn, dueTime, weightPercent, provenance, fieldProvenance } = resolved(canvas, template);
    expect([title, kind, dueOn, dueTime, weightPercent]).toEqual(['Essay', 'paper', '2026-10-14', '23:59', 40]);
    expect(provenance).toEqual(file('p.csv'));
    expect(fieldProvenance).toEqual({ dueOn: file('c.json'), dueTime: file('c.json') });
  });

  it('takes its moment from the timetable where it is an exam', () => {
    const exam = aClaim({ source: 'template', fields: { kind: 'written-exam', dueOn: day('2026-10-28') } });
    const sitting = aClaim({ source: 'icalendar', fields: { kind: 'written-exam', dueOn: day('2026-10-29') } });
    expect(resolved(exam, sitting).dueOn).toBe('2026-10-29');
  });

  it('takes a time only from a source that speaks of the same day, and a day within the week that holds', () => {
    const day12 = aClaim({ source: 'canvas', fields: { dueOn: day('2026-10-12') } });
    const day14 = aClaim({ source: 'template', fields: { dueOn: day('2026-10-14'), dueTime: clockTime('17:00') } });
    expect(resolved(day12, day14)).toMatchObject({ dueOn: '2026-10-12', dueTime: null });
    const inWeek = aClaim({ source: 'canvas', fields: { dueOn: null, dueWeek: week('2026-W42') } });
    expect(resolved(inWeek, day14)).toMatchObject({ dueOn: '2026-10-14', dueWeek: null });
    const other = aClaim({ source: 'canvas', fields: { dueOn: null, dueWeek: week('2026-W44') } });
    expect(resolved(other, day14)).toMatchObject({ dueOn: null, dueWeek: '2026-W44' });
  });

  it('keeps what a person entered, also where that is nothing', () => {
    const edited = anAssessment({
      claims: [template, canvas],
      dueOn: null,
      weightPercent: 50,
      fieldProvenance: { dueOn: file('hand'), weightPercent: file('hand') },
    });
    expect(resolveAssessment(edited, precedence)).toMatchObject({ title: 'Essay', dueOn: null, weightPercent: 50 });
  });

  it('is itself what its only source says', () => {
    const plain = anAssessment({
      dueOn: day('2026-10-12'),
      provenance: { ...file('f.json'), note: 'Canvas: assignment-7' },
    });
    expect(claimsOf(plain)).toMatchObject([{ source: 'canvas', fields: { dueOn: '2026-10-12', title: 'Assignment' } }]);
    expect(resolveAssessment(plain, precedence)).toEqual(plain);
    expect(claimsOf(anAssessment({ provenance: file('hand') }))).toEqual([]);
  });
});

const claim = (source: string) =>
  fc
    .record({
      title: fc.constantFrom('Essay', 'Exam'),
      kind: fc.constantFrom('paper' as const, 'written-exam' as const, 'other' as const),
      dueOn: fc.constantFrom(null, day('2026-10-12'), day('2026-10-19')),
      dueTime: fc.constantFrom(null, clockTime('17:00')),
      weightPercent: fc.constantFrom(null, 40, 60),
      weightGroup: fc.constantFrom(null, 'A'),
    })
    .map((fields) => aClaim({ source, fields, provenance: file(source) }));

describe('resolving claims, whatever they say', () => {
  const claims = fc.tuple(claim('template'), claim('canvas'), claim('icalendar'));

  it('does not depend on their order, and is the same when it is done again', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const once = resolved(...said);
        expect({ ...resolved(...[...said].reverse()), claims: once.claims }).toEqual(once);
        expect(resolveAssessment(once, precedence)).toEqual(once);
      }),
    );
  });

  it('gives no value that no source gave, and no nothing where the first of them gave something', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const assessment = resolved(...said);
        for (const field of ASSESSMENT_FIELDS) {
          const given = said.map(({ fields }) => fields[field] ?? null);
          if (assessment[field] !== null) expect(given).toContain(assessment[field]);
          else if (field === 'weightPercent' || field === 'dueOn') expect(given).toEqual([null, null, null]);
        }
      }),
    );
  });
});

describe('the order of sources', () => {
  it('goes by id before kind; what is not in it comes last', () => {
    const own = { ...precedence, orders: { ...precedence.orders, weight: ['canvas', 'prospectus'] } };
    expect(['canvas', 'template', 'icalendar'].map((source) => rankOfSource(source, 'weight', own))).toEqual([0, 1, 2]);
    expect(rankOfSource('Prospectus', 'weight', own)).toBe(1);
  });

  it('is about every field, each in one group but for the two moments', () => {
    const { 'exam-moment': _, ...groups } = FIELDS_OF_GROUP;
    expect(Object.values(groups).flat().sort()).toEqual([...ASSESSMENT_FIELDS].sort());
  });
});
