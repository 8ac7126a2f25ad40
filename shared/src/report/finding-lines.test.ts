import { describe, expect, it } from '@jest/globals';
import { HotspotLine, PolicyDocument, StressorLine } from '../contract/index.js';
import { SETTING_IDS } from '../policy/index.js';
import { aPolicy, twoCohorts, year } from '../testing/index.js';
import { hotspotLines, stressorLines } from './finding-lines.js';
import { policyDocument } from './policy-document.js';

const asked = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 1,
  dataDate: null,
  studyYear: 1,
} as const;

function linesOf<T>(found: { kind: 'answer'; document: T } | { kind: 'refused'; reason: string }): T {
  if (found.kind === 'refused') throw new Error(found.reason);
  return found.document;
}

describe('the stressors as lines', () => {
  const lines = linesOf(stressorLines(asked));

  it('keep to the contract and have an id each', () => {
    expect(lines.map((line) => StressorLine.parse(line))).toEqual(lines);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('name a source for what was found and what is missing for what cannot be told', () => {
    const statuses = new Set(lines.map(({ status }) => status));
    expect(statuses).toEqual(new Set(['found', 'cannot-tell']));
    for (const { status, source, missing } of lines) {
      if (status === 'found') expect(source).toEqual(expect.stringMatching(/\w{3}/));
      else expect(missing.length).toBeGreaterThan(0);
    }
  });
});

describe('the hotspots as lines', () => {
  it('keep to the contract and name findings that are in the list of stressors', () => {
    const lines = linesOf(hotspotLines(asked));
    const known = new Set(linesOf(stressorLines(asked)).map(({ id }) => id));
    expect(lines.map((line) => HotspotLine.parse(line))).toEqual(lines);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.flatMap(({ findings }) => findings).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a policy', () => {
  it('shows every threshold with its source, in the order of the catalogue', () => {
    const document = policyDocument(aPolicy());
    expect(PolicyDocument.parse(document)).toEqual(document);
    expect(document.settings.map(({ id }) => id)).toEqual([...SETTING_IDS]);
  });
});
