const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/** A name as its plain text: learning environments let people put HTML in it, and send signs as entities. */
export function plainText(text: string): string {
  const bare = text.replace(/<\/?[a-z!][^<>]*>/gi, ' ');
  return bare.replace(ENTITY, signOf).replace(/\s+/g, ' ').trim();
}

function signOf(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isSign = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : ' ';
}
