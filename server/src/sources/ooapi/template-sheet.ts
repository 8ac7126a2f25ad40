import type { Language } from '@evenkeel/shared/messages';
import type { Cell, RawSheet } from '../raw-sheet.js';
import type { OoapiObject } from './ooapi-object.js';

/** A row of a sheet of the template, by its headers. */
export interface SheetLine {
  readonly object: OoapiObject;
  readonly cells: Readonly<Record<string, Cell>>;
}

interface SheetOutline {
  readonly name: Readonly<Record<Language, string>>;
  readonly headers: readonly string[];
  /** Headers that stay even when no row has a value: the sheet is no use without them. */
  readonly needed: readonly string[];
}

/**
 * Rows as sheets of the template, file by file. Rows that fill in the same columns share a sheet: an empty cell would say "none"
 * where the API says nothing.
 */
export function templateSheets(
  lines: readonly SheetLine[],
  { name, headers, needed }: SheetOutline,
  language: Language,
): readonly RawSheet[] {
  const alike = new Map<string, SheetLine[]>();
  for (const line of lines) {
    const key = [line.object.file, ...headersOf(line, headers, needed)].join('\n');
    const own = alike.get(key);
    if (own) own.push(line);
    else alike.set(key, [line]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const kept = headersOf(first, headers, needed);
    const rows = [{ row: 0, cells: kept }, ...[first, ...others].map((line) => rowOf(line, kept))];
    const { file } = first.object;
    return [
      {
        file,
        name: name[language],
        encoding: null,
        delimiter: null,
        serialEpoch: 1900,
        numbering: 'source',
        ofSystem: true,
        rows,
      },
    ];
  });
}

function headersOf({ cells }: SheetLine, headers: readonly string[], needed: readonly string[]): readonly string[] {
  return headers.filter((header) => needed.includes(header) || (cells[header] ?? null) !== null);
}

function rowOf({ object, cells }: SheetLine, headers: readonly string[]): RawSheet['rows'][number] {
  return { row: object.row, cells: headers.map((header) => cells[header] ?? null) };
}
