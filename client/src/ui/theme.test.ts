/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');

function coloursOf(scheme: string): Readonly<Record<string, string>> {
  const block = css.slice(css.indexOf(`[data-mantine-color-scheme="${scheme}"]`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [low = 0, high = 0] = [luminance(one ?? '#000000'), luminance(other ?? '#000000')].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'])('the colours of the %s scheme', (scheme) => {
  const colours = coloursOf(scheme);

  it.each([0, 1, 2, 3, 4, 5, 6])('give the number on heat step %i a contrast of 4.5', (step) => {
    expect(contrast(colours[`heat-${step}`], colours[`on-heat-${step}`])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ink', 'page'],
    ['ink', 'sunken'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'page'],
    ['ink-soft', 'sunken'],
    ['brand', 'surface'],
    ['brand', 'page'],
    ['brand', 'brand-soft'],
    ['on-brand', 'brand'],
  ])('give %s on %s a contrast of 4.5', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'brand', 'kind-examPreparation'])('give borders and lines in %s a contrast of 3', (name) => {
    expect(contrast(colours[name], colours['surface'])).toBeGreaterThanOrEqual(3);
  });

  it('jump at the norm: the step above it differs more than the steps below it among themselves', () => {
    const step = (from: number) => contrast(colours[`heat-${from}`], colours[`heat-${from + 1}`]);
    expect(step(3)).toBeGreaterThan(Math.max(step(0), step(1), step(2)));
  });
});
