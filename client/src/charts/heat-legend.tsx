import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { FIRST_STEP_ABOVE_NORM, HEAT_EDGES } from './heat-steps.js';

/** What the colours and marks mean, in hours. */
export function HeatLegend({ norm }: { readonly norm: number }) {
  const text = useText();
  const format = useFormat();
  const edges = HEAT_EDGES.map((share) => format.number(share * norm, 1));
  const names = [
    `< ${edges[0]}`,
    ...edges.slice(1).map((edge, index) => `${edges[index]}–${edge}`),
    `> ${edges.at(-1)} ${text('unit.h')}`,
  ];
  return (
    <ul className="heat-legend" aria-label={text('heat.legend')}>
      {names.map((name, level) => (
        <li key={name} className={level === FIRST_STEP_ABOVE_NORM ? 'heat-step heat-step-first' : 'heat-step'}>
          <span className="heat-swatch" data-level={level} aria-hidden="true" />
          {name}
        </li>
      ))}
      <li>
        <span className="heat-swatch" data-level="unknown" aria-hidden="true">
          ?
        </span>
        {text('status.cannot-tell')}
      </li>
      <li>▲ {text('heat.aboveNorm')}</li>
      <li>• {text('heat.deadlineMark')}</li>
      <li>
        <span className="heat-estimate-mark" aria-hidden="true">
          42
        </span>
        {text('status.estimated')}
      </li>
      <li>
        <span className="heat-swatch heat-hotspot-mark" aria-hidden="true" />
        {text('heat.hotspot')}
      </li>
    </ul>
  );
}
