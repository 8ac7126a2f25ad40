import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressClass } from './address-class.js';

describe('an address', () => {
  it.each([
    '8.8.8.8',
    '145.97.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2001:610::1',
    '::ffff:8.8.8.8',
  ])('is public: %s', (address) => {
    expect(addressClass(address)).toBe('public');
  });

  it.each([
    ...['10.0.0.1', '127.0.0.1', '127.255.255.254', '169.254.1.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['100.64.0.1', '100.127.255.255', '::1', 'fe80::1', 'febf::1', 'fe80::1%eth0', 'fc00::1', 'fdff::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:0a00:0001', '0000::0001'],
  ])('lies inside a network: %s', (address) => {
    expect(addressClass(address)).toBe('private');
  });

  it.each([
    ...['0.0.0.0', '0.1.2.3', '169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.1', '192.0.2.1'],
    ...['198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1'],
    ...['255.255.255.255', '::', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001:0:1::1'],
    ...['2001:db8::1', 'fec0::1', 'ff02::1', '100::1', '3fff::1', '5f00::1', 'fd00:ec2::254'],
    ...['localhost', '2130706433', '0x7f000001', '127.1', ''],
  ])('is never fetched: %p', (address) => {
    expect(addressClass(address)).toBe('never');
  });

  it('of version 4 is the same written as one of version 6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(addressClass(`::ffff:${address}`)).toBe(addressClass(address));
      }),
    );
  });
});
