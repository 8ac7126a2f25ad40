import { describe, expect, it } from '@jest/globals';
import { shippedPolicy } from '../testing/index.js';
import { SETTING_IDS, type SettingId, settingValue } from './setting.js';

/** Settings of which a lower value is the milder one: hours between exams, a band's lower edge, what has to stay free. */
const MILDER_WHEN_LOWER: ReadonlySet<SettingId> = new Set<SettingId>([
  'T2.lowShare',
  'T2.withinWeeks',
  'T10.amber',
  'T10.red',
  'T14.workingDays',
  'T15.fromHour',
  'T21.amberLow',
  'T21.redLow',
  'T22.freeHalfDays',
  'T23.jain',
  'C1.examDays',
  'C1.red',
  'C2.amber',
  'C2.red',
  'C4.amber',
  'C4.red',
  'C4.formDays',
  'C6.amber',
  'C6.red',
  'C9.amber',
  'C9.red',
  'C11.amber',
  'C11.red',
]);

function isMilder(id: SettingId, value: number, than: number): boolean {
  return MILDER_WHEN_LOWER.has(id) ? value < than : value > than;
}

describe('the policies that ship', () => {
  const [strict, standard, lenient] = ['strict', 'nl-default', 'lenient'].map(shippedPolicy);

  it('are strict, standard and lenient in every threshold', () => {
    if (!strict || !standard || !lenient) throw new Error('A policy is missing');
    const milder = SETTING_IDS.filter((id) => isMilder(id, settingValue(strict, id), settingValue(standard, id)));
    const stricter = SETTING_IDS.filter((id) => isMilder(id, settingValue(standard, id), settingValue(lenient, id)));
    expect({ milder, stricter }).toEqual({ milder: [], stricter: [] });
  });

  it('keep the load model and the guards the same: only thresholds are a matter of taste', () => {
    const shapes = [strict, standard, lenient].map((policy) =>
      SETTING_IDS.filter((id) => /^(model|week|guard)\./.test(id)).map((id) => policy?.settings[id].value),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[2]).toEqual(shapes[1]);
  });

  it('hold deadlines to the hours of Bristol where they are strict', () => {
    const hours = (['T15.fromHour', 'T15.toHour', 'T15.fridayToHour'] as const).map((id) => strict?.settings[id]);
    expect(hours.map((hour) => hour?.value)).toEqual([10, 16, 12]);
    expect(hours.map((hour) => `${hour?.grade} ${hour?.citation}`)).toEqual(Array(3).fill('A bristol-18.3'));
  });

  it('say where a threshold comes from in both languages', () => {
    const texts = Object.values(standard?.citations ?? {}).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '' || nl === en)).toEqual([]);
  });

  it('name their own choices as such', () => {
    for (const policy of [strict, standard, lenient]) {
      const own = SETTING_IDS.filter((id) => policy?.settings[id].citation === 'local-setting');
      expect(own.filter((id) => policy?.settings[id].grade !== 'C')).toEqual([]);
    }
  });
});
