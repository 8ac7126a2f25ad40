import type { LoadDocument } from '@evenkeel/shared/contract';
import { useText } from '../ui/use-text.js';
import { WeekBar } from './bar.js';
import { barScales, KINDS } from './bar-scales.js';
import { BarsFigure, NormLine } from './bars-figure.js';
import { NormMark } from './norm-mark.js';

interface WeeklyBarsProps {
  readonly caption: string;
  readonly weeks: LoadDocument['weeks'];
  readonly norm: number;
}

/** A cohort's weeks as bars stacked by what the hours are for, with the norm and the band of the working styles. */
export function WeeklyBars({ caption, weeks, norm }: WeeklyBarsProps) {
  const text = useText();
  const legend = (
    <ul className="bars-legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="bars-swatch" data-work={kind} aria-hidden="true" />
          {text(`loadKind.${kind}`)}
        </li>
      ))}
      <NormMark norm={norm} />
      <li>
        <span className="bars-band-mark" aria-hidden="true" />
        {text('bars.band')}
      </li>
    </ul>
  );
  return (
    <BarsFigure {...{ caption, weeks, legend }} least={300} scalesFor={(width) => barScales(weeks, norm, width)}>
      {(scales) => (
        <>
          <pattern id="bars-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="bars-hatch" d="M0 0v8" />
          </pattern>
          {weeks.map((week) => (
            <WeekBar key={week.week} week={week} scales={scales} norm={norm} />
          ))}
          <NormLine scales={scales} norm={norm} />
        </>
      )}
    </BarsFigure>
  );
}
