import { describe, expect, it } from '@jest/globals';
import { faultsIn, fieldsOf, inputOf } from './live-input.js';

const blank = fieldsOf(null, '2026-2027');
const filled = { ...blank, name: ' Timetable ', url: ' https://example.nl/a.ics ' };

describe('the form of a live source', () => {
  it('starts with the careful choice: on request, and changes wait', () => {
    expect(blank).toMatchObject({ schedule: 'off', mode: 'preview-only', secret: '' });
  });

  it('sends nothing for what is blank, and a time only for a daily fetch', () => {
    expect(inputOf({ ...filled, course: ' SEC101 ' })).toEqual({
      ...{ name: 'Timetable', kind: 'icalendar', url: 'https://example.nl/a.ics', year: '2026-2027' },
      ...{ profile: null, course: 'SEC101', groupPath: null, schedule: 'off', dailyAt: null, mode: 'preview-only' },
      secret: null,
    });
    expect(inputOf({ ...filled, schedule: 'daily' }).dailyAt).toBe('06:30');
    expect(inputOf({ ...filled, kind: 'ooapi', course: 'SEC101' }).course).toBeNull();
  });

  it('says which fields must be mended', () => {
    expect(faultsIn(filled)).toEqual([]);
    expect(faultsIn({ ...blank, schedule: 'daily', dailyAt: '25:00' })).toEqual(['name', 'url', 'dailyAt']);
    expect(faultsIn({ ...filled, url: 'file:///etc/passwd' })).toEqual(['url']);
    expect(faultsIn({ ...filled, dailyAt: 'noon' })).toEqual([]);
  });
});
