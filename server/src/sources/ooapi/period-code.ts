const BLOCK = /^(?:blok|block|periode|period|kwartaal|quarter|term|b|p|q)\.?\s*(\d{1,2})$/i;
const SEMESTER = /^(?:semester|sem|s)\.?\s*([12])$/i;

/**
 * The code of a session as the academic calendar writes it: `Q1` is `1`, `semester 2` is `S2`. The sheet of offerings reads its
 * periods so, and the calendar must say the same.
 */
export function periodCode(code: string): string {
  const block = BLOCK.exec(code.trim());
  if (block?.[1]) return String(Number(block[1]));
  const semester = SEMESTER.exec(code.trim());
  return semester?.[1] ? `S${semester[1]}` : code.trim();
}
