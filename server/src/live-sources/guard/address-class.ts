import { BlockList, isIP } from 'node:net';

/** `private` may be allowed by the administrator, `never` is not fetched in any case. */
export type AddressClass = 'public' | 'private' | 'never';

type Subnet = readonly [network: string, prefix: number];

/** Inside a network or this machine (IANA special-purpose registries). */
const PRIVATE_V4: readonly Subnet[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
];

/** Nobody's, everybody's or for documents; and the addresses at which clouds hand out their keys. */
const NEVER_V4: readonly Subnet[] = [
  ['0.0.0.0', 8],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['169.254.169.254', 32],
  ['169.254.170.2', 32],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const PRIVATE_V6: readonly Subnet[] = [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
];

const NEVER_V6: readonly Subnet[] = [['fd00:ec2::254', 128]];

/** All that is given out to the public internet lies here … */
const PUBLIC_V6: readonly Subnet[] = [['2000::', 3]];
/** … but for these, some of which hide an address of version 4. */
const NOT_PUBLIC_V6: readonly Subnet[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Where an address leads. Names are no addresses: only what a resolver or the canonical form of an address gives. */
export function addressClass(address: string): AddressClass {
  const family = isIP(address);
  if (family === 4) return classOfV4(address);
  return family === 6 ? classOfV6(address) : 'never';
}

const neverV4 = listOf(NEVER_V4, 'ipv4');
const privateV4 = listOf(PRIVATE_V4, 'ipv4');
const neverV6 = listOf(NEVER_V6, 'ipv6');
const privateV6 = listOf(PRIVATE_V6, 'ipv6');
const publicV6 = listOf(PUBLIC_V6, 'ipv6');
const notPublicV6 = listOf(NOT_PUBLIC_V6, 'ipv6');

function classOfV4(address: string): AddressClass {
  if (neverV4.check(address, 'ipv4')) return 'never';
  return privateV4.check(address, 'ipv4') ? 'private' : 'public';
}

function classOfV6(address: string): AddressClass {
  const mapped = mappedV4(address);
  if (mapped) return classOfV4(mapped);
  if (neverV6.check(address, 'ipv6')) return 'never';
  if (privateV6.check(address, 'ipv6')) return 'private';
  return publicV6.check(address, 'ipv6') && !notPublicV6.check(address, 'ipv6') ? 'public' : 'never';
}

/** The address of version 4 that stands in the last four bytes of `::ffff:0:0/96`; it is reached as that. */
function mappedV4(address: string): string | null {
  const bare = address.replace(/%.*$/, '');
  const canonical = new URL(`http://[${bare}]/`).hostname;
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(canonical) ?? [];
  if (high === undefined || low === undefined) return null;
  const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]);
  return bytes.join('.');
}

function listOf(subnets: readonly Subnet[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
