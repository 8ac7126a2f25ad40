import type { FilledCell } from './field-reader.js';

/** A cell as a person reads it, without the blanks around it. Numbers lose the noise of binary fractions. */
export function cellText(cell: FilledCell): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(Number(cell.toPrecision(14)));
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (cell.kind === 'fault') return cell.text;
  return [cell.date, cell.time].filter((part) => part !== null).join(' ');
}
