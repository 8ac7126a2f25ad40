import { writtenYear } from '@evenkeel/shared/calendar';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** The courses with activity that took no part, and why; folded away. */
export function LeftOut({ leftOut }: Pick<CalibrationDocument, 'leftOut'>) {
  const text = useText();
  if (leftOut.length === 0) return null;
  const caption = text('calibration.leftOut', { count: leftOut.length });
  const rows = leftOut.map(({ course, year, reason }) => ({
    key: `${course}/${year}`,
    head: course,
    cells: [writtenYear(year), text(`calibration.reason.${reason}`)],
  }));
  return (
    <details className="twin">
      <summary>{caption}</summary>
      <DocumentTable
        caption={caption}
        columns={[text('calibration.course'), text('calibration.year'), text('calibration.reason')]}
        rows={rows}
      />
    </details>
  );
}
