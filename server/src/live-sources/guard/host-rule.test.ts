import { describe, expect, it } from '@jest/globals';
import { type HostRule, hostRule, isAllowed } from './host-rule.js';

const rules = (...texts: readonly string[]): readonly HostRule[] =>
  texts.map((text) => {
    const rule = hostRule(text);
    if (!rule) throw new Error(`No rule: ${text}`);
    return rule;
  });
const allows = (address: string, ...texts: readonly string[]) => isAllowed(new URL(address), rules(...texts));

describe('the list of hosts', () => {
  it.each([
    ['https://api.example.nl/v5', 'api.example.nl'],
    ['http://API.Example.NL./x', 'api.example.nl'],
    ['https://a.b.example.nl/', '*.example.nl'],
    ['http://localhost:8080/', 'localhost:8080'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['https://münster.example/', 'MÜNSTER.example'],
    ['http://example.nl:443/', 'example.nl'],
    ['http://example.nl/', 'example.nl:80'],
  ])('lets %s through for %s', (address, rule) => {
    expect(allows(address, rule)).toBe(true);
  });

  it.each([
    ['https://example.nl/', '*.example.nl'],
    ['https://api.example.nl.evil.org/', 'api.example.nl'],
    ['https://evilexample.nl/', '*.example.nl'],
    ['https://evil.org/api.example.nl', 'api.example.nl'],
    ['https://api.example.nl@evil.org/', 'api.example.nl'],
    ['https://api.example.nl:8443/', 'api.example.nl'],
    ['https://api.example.nl/', 'api.example.nl:8443'],
    ['http://localhost/', 'localhost:8080'],
    ['https://api.example.nl/', 'example.nl'],
  ])('keeps %s out for %s', (address, rule) => {
    expect(allows(address, rule)).toBe(false);
  });

  it.each(['*', '*.', 'https://example.nl', 'example.nl/path', 'user@example.nl', 'a b', '', 'example.*', 'x:y'])(
    'has no entry %p',
    (text) => {
      expect(hostRule(text)).toBeNull();
    },
  );
});
