import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import { hasAmbiguousDates } from './has-ambiguous-dates.js';
import type { ImportFlow } from './use-import.js';

const ORDERS = ['day-month', 'month-day'] as const;

interface OfferProps {
  readonly flow: ImportFlow;
  readonly report: ImportReportDocument;
}

/** Where dates can be read in two ways the reader decides; the files are then read again. */
export function DateOrderOffer({ flow, report }: OfferProps) {
  const text = useText();
  if (!hasAmbiguousDates(report) && flow.chosen?.dateOrder == null) return null;
  return (
    <section className="panel" aria-label={text('import.detected.dates')}>
      <p>{text('import.dateOrder')}</p>
      <div className="button-row">
        {ORDERS.map((order) => (
          <Button
            key={order}
            variant="default"
            aria-pressed={flow.chosen?.dateOrder === order}
            disabled={flow.busy}
            onClick={() => flow.previewAgain(order)}
          >
            {text(`import.dateOrder.${order}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
