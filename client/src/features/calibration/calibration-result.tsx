import type { CalibrationDetailDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { DecisionPanel } from './decision-panel.js';
import { LeftOut } from './left-out.js';
import { ParameterTable } from './parameter-table.js';
import { ResidualPanel } from './residual-panel.js';
import { resultRemarks } from './result-remarks.js';
import { ScorePanel } from './score-panel.js';
import { scoreText } from './score-text.js';

interface CalibrationResultProps {
  readonly calibration: CalibrationDetailDocument;
}

/** One calibration: what came out, how well it follows the activity, and the decision. */
export function CalibrationResult({ calibration }: CalibrationResultProps) {
  const text = useText();
  const format = useFormat();
  const { id, courses, weeks, result } = calibration;
  const r = (value: number | null) => (value === null ? text('calibration.untold') : scoreText(value, format));
  const conclusion = text('calibration.conclusion', {
    courses,
    weeks,
    fitted: r(result.fit.partialR),
    shipped: r(result.fit.shipped.partialR),
  });
  return (
    <>
      <Panel title={text('calibration.result', { id })} lead={conclusion}>
        <ul className="calibration-remarks">
          {resultRemarks(result).map((remark) => (
            <li key={remark}>{text(`calibration.${remark}`, { courses })}</li>
          ))}
        </ul>
        <ParameterTable result={result} />
        <LeftOut leftOut={result.leftOut} />
      </Panel>
      <ScorePanel fit={result.fit} />
      <ResidualPanel weeks={result.weeks} />
      <DecisionPanel calibration={calibration} />
    </>
  );
}
