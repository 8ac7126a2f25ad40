import { describe, expect, it } from '@jest/globals';
import { citationOf, settingValue } from '../policy/index.js';
import { aPolicy, day } from '../testing/index.js';
import { shapeOfPolicy } from './model-shape.js';
import { calibratedSettings, withCalibration } from './with-calibration.js';

const shape = { tauDays: 4.1, exponent: 0.1, baseShare: 0.71 };
const accepted = { shape, acceptedOn: day('2026-11-23'), courses: 12, weeks: 300 };

describe('a policy with a calibration', () => {
  const policy = aPolicy();
  const calibrated = withCalibration(policy, accepted);

  it('has the shape that was fitted', () => {
    expect(shapeOfPolicy(calibrated)).toEqual({ ...shape, baseShare: expect.closeTo(0.71, 9) });
    expect(settingValue(calibrated, 'model.assessmentShare')).toBe(0.29);
  });

  it('says where it comes from, and keeps every other setting', () => {
    expect(citationOf(calibrated, 'model.tauTypicalDays').text.en).toContain(
      '12 courses, 300 weeks; accepted on 2026-11-23',
    );
    expect(calibratedSettings(calibrated)).toEqual({
      acceptedOn: '2026-11-23',
      settings: ['model.weightExponent', 'model.assessmentShare', 'model.tauTypicalDays'],
    });
    const changed = Object.entries(calibrated.settings).filter(([, setting]) => setting.citation === 'own-activity');
    const others = Object.fromEntries(
      Object.entries(policy.settings).filter(([id]) => !changed.some(([one]) => one === id)),
    );
    expect(calibrated.settings).toMatchObject(others);
    expect(changed).toHaveLength(3);
  });

  it('is the policy itself where none was accepted', () => {
    expect(withCalibration(policy, null)).toBe(policy);
    expect(calibratedSettings(policy)).toBeNull();
  });

  it('no longer counts a setting that a local one took the place of', () => {
    const local = { ...calibrated.settings['model.tauTypicalDays'], value: 6, citation: 'local-setting' };
    const overridden = { ...calibrated, settings: { ...calibrated.settings, 'model.tauTypicalDays': local } };
    expect(calibratedSettings(overridden)?.settings).toEqual(['model.weightExponent', 'model.assessmentShare']);
  });
});
