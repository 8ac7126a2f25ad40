import { describe, expect, it } from '@jest/globals';
import { aLoad } from '../testing/gallery-documents.js';
import { renderPart } from '../testing/render-screen.js';
import { KINDS } from './bar-scales.js';
import { WeeklyBars } from './weekly-bars.js';

const { weeks, norm } = aLoad();

describe('weekly bars', () => {
  it('draw a part for each kind of work of each week', () => {
    const { container } = renderPart(<WeeklyBars caption="Hours" weeks={weeks} norm={norm} />);
    const parts = weeks.flatMap(({ byKind }) => KINDS.filter((kind) => byKind[kind] > 0));
    expect(container.querySelectorAll('.bars-part')).toHaveLength(parts.length);
    expect(container.querySelectorAll('.bars-norm')).toHaveLength(1);
  });

  it('draw a question mark, not an empty place, for a week that cannot be told', () => {
    const unknown = weeks.map((week, index) => (index === 3 ? { ...week, hours: null, low: null, high: null } : week));
    const { container } = renderPart(<WeeklyBars caption="Hours" weeks={unknown} norm={norm} />);
    expect([...container.querySelectorAll('.bars-unknown')].map((mark) => mark.textContent)).toEqual(['?']);
  });
});
