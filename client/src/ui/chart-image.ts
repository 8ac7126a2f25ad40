import { legendSvg } from './chart-legend-svg.js';
import { svgElement, svgText, withStyles } from './svg-parts.js';
import { tableBox, tableSvg } from './table-svg.js';

/** What stands around the drawing of a chart when it leaves the product. */
export interface ImageWords {
  readonly caption: string;
  /** Of what, from when, and where it comes from. */
  readonly source: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 20;
/** Pixels of a PNG for each of the drawing. */
const SHARPNESS = 2;
/** The chart of a figure as an SVG document that needs nothing else: light colours, its caption above, its legend and source below. */
export function chartSvg(
  figure: Element,
  chart: SVGSVGElement | HTMLTableElement,
  { caption, source }: ImageWords,
): string {
  const { width, height } = chart instanceof SVGSVGElement ? chart.getBoundingClientRect() : tableBox(chart);
  const [drawing, legend] = inLightColours(() => [drawingOf(chart), legendSvg(figure, width)] as const);
  legend.group.setAttribute('transform', `translate(${MARGIN} ${MARGIN + LINE + height + LINE / 2})`);
  drawing.setAttribute('x', String(MARGIN));
  drawing.setAttribute('y', String(MARGIN + LINE));
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  const whole = svgElement('svg');
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + legend.height + 2 * MARGIN + 3 * LINE];
  whole.setAttribute('xmlns', SVG);
  whole.setAttribute('width', String(fullWidth));
  whole.setAttribute('height', String(fullHeight));
  whole.setAttribute('viewBox', `0 0 ${fullWidth} ${fullHeight}`);
  const ground = svgElement('rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', '#ffffff');
  whole.append(
    ground,
    svgText(caption, MARGIN, MARGIN + LINE / 2, 14),
    drawing,
    legend.group,
    svgText(source, MARGIN, fullHeight - MARGIN / 2, 11),
  );
  return new XMLSerializer().serializeToString(whole);
}

function drawingOf(chart: SVGSVGElement | HTMLTableElement): SVGSVGElement {
  return chart instanceof SVGSVGElement ? withStyles(chart) : tableSvg(chart);
}

/** Styles are read in the light scheme, whichever the screen has; it is put back before anything is painted. */
function inLightColours<T>(read: () => T): T {
  const root = document.documentElement;
  const before = root.dataset['mantineColorScheme'];
  root.dataset['mantineColorScheme'] = 'light';
  try {
    return read();
  } finally {
    if (before === undefined) delete root.dataset['mantineColorScheme'];
    else root.dataset['mantineColorScheme'] = before;
  }
}

/** The SVG as a PNG, twice as sharp. Errors: rejects where the browser can't draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image could not be drawn'))), 'image/png'),
  );
}
