import { writtenYear } from '@evenkeel/shared/calendar';
import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';

interface Fact {
  readonly term: string;
  readonly value: string;
}

/** What was recognised of a sheet, in words; what does not apply to its format is left out. */
export function sheetFacts(sheet: DetectedSheetDocument, text: Text, format: Format): readonly Fact[] {
  const { kind, headerRow, encoding, delimiter, dateOrder, rows, profile, timeZone, academicYear } = sheet;
  const facts: readonly (Fact | false)[] = [
    {
      term: text('import.detected.kind'),
      value: kind === null ? text('import.detected.unknown') : text(`recordKind.${kind}`, { count: 2 }),
    },
    { term: text('import.detected.rows'), value: format.whole(rows) },
    headerRow !== null && { term: text('import.detected.header'), value: format.whole(headerRow) },
    encoding !== null && { term: text('import.detected.encoding'), value: encoding },
    delimiter !== null && {
      term: text('import.detected.delimiter'),
      value: delimiter === '\t' ? text('import.delimiter.tab') : delimiter,
    },
    academicYear !== null && { term: text('import.year'), value: writtenYear(academicYear) },
    profile !== null && { term: text('import.profile'), value: profile },
    timeZone !== null && { term: text('import.detected.zone'), value: timeZone },
    dateOrder !== null && { term: text('import.detected.dates'), value: text(`import.detected.order.${dateOrder}`) },
  ];
  return facts.filter((fact): fact is Fact => fact !== false);
}
