import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { ApplyBar } from './apply-bar.js';
import { ChangeList } from './change-list.js';
import { CountTable } from './count-table.js';
import { DateOrderOffer } from './date-order-offer.js';
import { DetectedSheets } from './detected-sheets.js';
import { IssueTable } from './issue-table.js';
import { LoadEffects } from './load-effects.js';
import type { ImportFlow } from './use-import.js';

interface CheckStepProps {
  readonly flow: ImportFlow;
  readonly report: ImportReportDocument;
}

/** Step 2: what was read, what is wrong, what would change, and what that does to the load. */
export function CheckStep({ flow, report }: CheckStepProps) {
  return (
    <>
      <ApplyBar flow={flow} report={report} />
      <DateOrderOffer flow={flow} report={report} />
      <IssueTable issues={report.issues} />
      <CountTable report={report} />
      <LoadEffects effects={report.loadEffects} />
      <ChangeList changes={report.changes} />
      <DetectedSheets sheets={report.detected} />
    </>
  );
}
