import type { CalibrationLineDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface HistoryPanelProps {
  readonly calibrations: readonly CalibrationLineDocument[];
  readonly shown: number | null;
  readonly onShow: (id: number) => void;
}

/** Every calibration that was made, with what was decided and why. */
export function HistoryPanel({ calibrations, shown, onShow }: HistoryPanelProps) {
  const text = useText();
  const format = useFormat();
  const columns = [
    ...(['number', 'made', 'short.tau', 'short.exponent', 'short.baseShare', 'courses', 'state', 'why'] as const).map(
      (column) => text(`calibration.${column}`),
    ),
    text('calibration.show'),
  ];
  const rows = calibrations.map(({ id, madeAt, tau, exponent, baseShare, courses, state, reason }) => ({
    key: String(id),
    head: String(id),
    cells: [
      format.moment(madeAt),
      format.number(tau, 1),
      format.number(exponent, 2),
      format.number(baseShare, 2),
      format.whole(courses),
      text(`calibration.state.${state}`),
      reason ?? '–',
      id === shown ? (
        text('calibration.shown')
      ) : (
        <Button
          key="show"
          size="xs"
          variant="default"
          onClick={() => onShow(id)}
          aria-label={text('calibration.showOf', { id })}
        >
          {text('calibration.show')}
        </Button>
      ),
    ],
  }));
  return (
    <Panel title={text('calibration.history')}>
      <DocumentTable caption={text('calibration.historyCaption')} columns={columns} rows={rows} />
    </Panel>
  );
}
