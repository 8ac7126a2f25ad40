import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

const COLUMNS = ['parameter', 'fitted', 'range', 'shipped'] as const;
const DECIMALS = { tau: 1, exponent: 2, baseShare: 2 } as const;
const PARAMETERS = ['tau', 'exponent', 'baseShare'] as const;

/** The parameters beside those as shipped, with the range in which the fit is nearly as good. */
export function ParameterTable({ result }: { readonly result: CalibrationDocument }) {
  const text = useText();
  const format = useFormat();
  const { uncertainty, shipped } = result;
  const rows = PARAMETERS.map((name) => {
    const number = (value: number) => format.number(value, DECIMALS[name]);
    const range = name === 'baseShare' ? null : uncertainty[name];
    const [from, to] = range ?? [];
    return {
      key: name,
      head: text(`calibration.${name}`),
      cells: [
        <strong key="fitted">{number(result[name])}</strong>,
        from === undefined || to === undefined
          ? '–'
          : text('calibration.rangeOf', { from: number(from), to: number(to) }),
        number(shipped[name]),
      ],
    };
  });
  return (
    <>
      <DocumentTable
        caption={text('calibration.parameters')}
        columns={COLUMNS.map((column) => text(`calibration.${column}`))}
        rows={rows}
      />
      <p className="small quiet">{text('calibration.within', { within: format.percent(uncertainty.within) })}</p>
    </>
  );
}
