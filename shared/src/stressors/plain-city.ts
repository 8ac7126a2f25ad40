/** A city as it is compared: The Hague, Den Haag and 's-Gravenhage are one. */
export function plainCity(city: string): string {
  const plain = city
    .trim()
    .toLowerCase()
    .replace(/^['‘’]s[- ]/, "'s-");
  return OTHER_NAMES[plain] ?? plain;
}

const OTHER_NAMES: Readonly<Record<string, string>> = { 'the hague': 'den haag', "'s-gravenhage": 'den haag' };
