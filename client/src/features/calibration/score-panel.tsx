import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { type Format, useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';
import { ScoreBar } from './score-bar.js';

type Fit = CalibrationDocument['fit'];
type Predictor = keyof Fit['naive'];

const COLUMNS = ['predictor', 'partialR', 'tvd'] as const;

/** The fitted model beside the one as shipped and the simple rules: a table whose cells are also the chart. */
export function ScorePanel({ fit }: { readonly fit: Fit }) {
  const text = useText();
  const scores = [
    { name: 'fitted' as const, ...fit },
    { name: 'shipped' as const, ...fit.shipped },
    ...predictorsOf(fit).map((name) => ({ name, ...fit.naive[name] })),
  ];
  const farthest = Math.max(...scores.map(({ tvd }) => tvd));
  const rows = scores.map(({ name, partialR, tvd }) => ({
    key: name,
    head: text(`calibration.predictor.${name}`),
    cells: [
      <ScoreBar key="r" value={partialR} most={1} own={name === 'fitted'} />,
      <ScoreBar key="tvd" value={tvd} most={farthest} own={name === 'fitted'} />,
    ],
  }));
  return (
    <Panel title={text('calibration.comparison')} lead={<NaiveWords fit={fit} />}>
      <DocumentTable
        caption={text('calibration.scores')}
        columns={COLUMNS.map((column) => text(`calibration.${column}`))}
        rows={rows}
      />
      <p className="small quiet">{text('calibration.measures')}</p>
    </Panel>
  );
}

function predictorsOf({ naive }: Fit): readonly Predictor[] {
  return Object.keys(naive) as Predictor[]; // a record by predictor
}

/** Says calmly which simple rules do better, if any. */
function NaiveWords({ fit: { naiveBetter } }: { readonly fit: Fit }) {
  const text = useText();
  const format = useFormat();
  const { byPartialR, byTvd } = naiveBetter;
  if (byPartialR.length === 0 && byTvd.length === 0) return text('calibration.naiveNone');
  return [
    byPartialR.length > 0 && text('calibration.naiveByR', named(byPartialR, text, format)),
    byTvd.length > 0 && text('calibration.naiveByTvd', named(byTvd, text, format)),
    text('calibration.naiveCalm'),
  ]
    .filter(Boolean)
    .join(' ');
}

function named(predictors: readonly Predictor[], text: Text, format: Format) {
  const names = format.list(predictors.map((name) => text(`calibration.predictor.${name}`)));
  return { count: predictors.length, names };
}
