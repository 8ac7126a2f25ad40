import { type MouseEvent, useState } from 'react';
import './chart-download.css';
import { chartSvg, pngOf } from './chart-image.js';
import { saveFile } from './save-file.js';
import { useText } from './use-text.js';

const KINDS = ['svg', 'png'] as const;

/** The chart of the figure that this stands in, as a file with its caption and source. */
export function ChartDownload({ caption }: { readonly caption: string }) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const save = async (event: MouseEvent<HTMLElement>, kind: (typeof KINDS)[number]) => {
    const figure = event.currentTarget.closest('figure');
    const chart = figure?.querySelector('svg') ?? figure?.querySelector('table');
    if (!figure || !chart) return;
    const about = document.querySelector('h1')?.textContent ?? '';
    const date = document.querySelector('.foot-chips .chip')?.textContent ?? '';
    const svg = chartSvg(figure, chart, {
      caption,
      source: [text('chart.source', { about }), date].filter(Boolean).join(' · '),
    });
    const content = kind === 'svg' ? svg : await pngOf(svg);
    const name = `${caption.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.${kind}`;
    saveFile(new File([content], name, { type: kind === 'svg' ? 'image/svg+xml' : 'image/png' }));
  };
  return (
    <p className="chart-download">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={text('chart.save', { kind: kind.toUpperCase(), caption })}
          onClick={(event) => {
            save(event, kind).then(
              () => setFailed(false),
              () => setFailed(true),
            );
          }}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      {failed && <span role="alert">{text('chart.notSaved')}</span>}
    </p>
  );
}
