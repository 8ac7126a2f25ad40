const BLOCK = /^(?:blok|block|periode|period|kwartaal|quarter|term|b|p|q)\.?\s*(\d{1,2})$/i;
const SEMESTER = /^(?:semester|sem|s)\.?\s*([12])$/i;

/**
 * A period in the way the academic calendar codes it: `blok 1` and `Q1` are `1`, `semester 2` is `S2`; other codes stay as they
 * are. Every source and every sheet reads its periods so: they must meet.
 */
export function periodCode(code: string): string {
  const block = BLOCK.exec(code.trim());
  if (block?.[1]) return String(Number(block[1]));
  const semester = SEMESTER.exec(code.trim());
  return semester?.[1] ? `S${semester[1]}` : code.trim();
}
