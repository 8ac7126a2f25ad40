import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import { hasAmbiguousDates } from './has-ambiguous-dates.js';
import type { ImportFlow, Reading } from './use-import.js';

const ORDERS = ['day-month', 'month-day'] as const;

interface OfferProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** Where dates can be read in two ways the reader decides; the files are then read again. */
export function DateOrderOffer({ flow, reading: { choices, report } }: OfferProps) {
  const text = useText();
  if (!hasAmbiguousDates(report) && choices.dateOrder === null) return null;
  return (
    <section className="panel" aria-label={text('import.detected.dates')}>
      <p>{text('import.dateOrder')}</p>
      <div className="button-row">
        {ORDERS.map((order) => (
          <Button
            key={order}
            variant="default"
            aria-pressed={choices.dateOrder === order}
            disabled={flow.busy}
            onClick={() => flow.change({ dateOrder: order })}
          >
            {text(`import.dateOrder.${order}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
