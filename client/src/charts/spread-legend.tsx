import { useText } from '../ui/use-text.js';
import { NormMark } from './norm-mark.js';

/** What the band and the lines are. Our own: the legend of the chart library fails contrast and leaves out the dashes. */
export function SpreadLegend({ norm }: { readonly norm: number }) {
  const text = useText();
  return (
    <ul className="bars-legend">
      <li>
        <LineMark colour="var(--brand)" dashes="" />
        {text('pathways.p50')}
      </li>
      <li>
        <svg className="line-mark" viewBox="0 0 28 8" aria-hidden="true">
          <rect width="28" height="8" fill="var(--line-strong)" fillOpacity="0.35" stroke="var(--line-strong)" />
        </svg>
        {text('pathways.band')}
      </li>
      <li>
        <LineMark colour="var(--kind-examPreparation)" dashes="8 4" />
        {text('pathways.max')}
      </li>
      <NormMark norm={norm} />
    </ul>
  );
}

function LineMark({ colour, dashes }: { readonly colour: string; readonly dashes: string }) {
  return (
    <svg className="line-mark" viewBox="0 0 28 8" aria-hidden="true">
      <path d="M0 4h28" stroke={colour} strokeDasharray={dashes} strokeWidth="2.5" />
    </svg>
  );
}
