import type { CalibrationListDocument } from '@evenkeel/shared/contract';
import { useSearchParams } from 'react-router';
import { useCalibration, useCalibrations } from '../../api/calibrations.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { useFormat } from '../../ui/format.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { ActivityPanel } from './activity-panel.js';
import { CalibrationResult } from './calibration-result.js';
import { HistoryPanel } from './history-panel.js';
import './calibration.css';

/** The load model fitted on the institution's own activity: what comes out, and whether it holds. */
export default function CalibrationPage() {
  const text = useText();
  const request = useCalibrations();
  return (
    <PageFrame title={text('calibration.title')}>
      <DataTabs />
      <p className="lead">{text('calibration.lead')}</p>
      <Answer request={request} failure={text('calibration.failed')} heights={[48, 160, 320]}>
        {(list) => <Calibrations list={list} />}
      </Answer>
    </PageFrame>
  );
}

/** In the address: the calibration that is shown; without it the newest. */
const SHOWN = 'calibration';

function Calibrations({ list }: { readonly list: CalibrationListDocument }) {
  const [query, setQuery] = useSearchParams();
  const asked = Number(query.get(SHOWN));
  const shown = list.calibrations.find(({ id }) => id === asked) ?? list.calibrations[0] ?? null;
  const show = (id: number) =>
    setQuery((before) => {
      before.set(SHOWN, String(id));
      return before;
    });
  return (
    <>
      <Holding list={list} />
      <ActivityPanel activity={list.activity} onFitted={show} />
      {shown && <Shown id={shown.id} />}
      {list.calibrations.length > 0 && (
        <HistoryPanel calibrations={list.calibrations} shown={shown?.id ?? null} onShow={show} />
      )}
    </>
  );
}

/** Which model holds now. */
function Holding({ list: { shipped, calibrations } }: { readonly list: CalibrationListDocument }) {
  const text = useText();
  const format = useFormat();
  const holding = calibrations.find(({ state }) => state === 'accepted');
  const { tau, exponent, baseShare } = holding ?? shipped;
  const values = {
    tau: format.number(tau, 1),
    exponent: format.number(exponent, 2),
    base: format.number(baseShare, 2),
  };
  return (
    <p className="calibration-holding">
      {holding?.decidedOn
        ? text('calibration.holds', { ...values, day: format.day(holding.decidedOn) })
        : text('calibration.shippedHolds', values)}
    </p>
  );
}

function Shown({ id }: { readonly id: number }) {
  const text = useText();
  const request = useCalibration(id);
  return (
    <Answer request={request} failure={text('calibration.resultFailed')} heights={[320, 320]}>
      {(calibration) => <CalibrationResult key={calibration.id} calibration={calibration} />}
    </Answer>
  );
}
