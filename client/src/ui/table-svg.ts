import { isTransparent, svgElement } from './svg-parts.js';

/** Text this narrow is for screen readers alone. */
const HIDDEN = 2;
/** Where the foot of letters stands in their line, from its top. */
const BASELINE = 0.79;

/** The part of a table that is drawn: all but its caption, which stands above every drawing. */
export function tableBox(table: HTMLTableElement): DOMRect {
  const whole = table.getBoundingClientRect();
  const top = table.tHead?.getBoundingClientRect().top ?? whole.top;
  return new DOMRect(whole.left, top, whole.width, whole.bottom - top);
}

/** A table as a drawing, as it stands on the screen: its cells with their colours, frames and texts; what a cell cuts off is cut off. */
export function tableSvg(table: HTMLTableElement): SVGSVGElement {
  const box = tableBox(table);
  const drawing = svgElement('svg', { viewBox: `0 0 ${box.width} ${box.height}` });
  for (const cell of table.querySelectorAll('th, td')) {
    const at = cell.getBoundingClientRect();
    const [x, y] = [at.left - box.left, at.top - box.top];
    drawing.append(...frameOf(cell, { x, y, width: at.width, height: at.height }));
    const inside = svgElement('svg', { x, y, width: at.width, height: at.height });
    inside.append(...textsOf(cell, at));
    drawing.append(inside);
  }
  return drawing;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a cell, hatched where the screen shows it hatched, and the frame of a heavy week. */
function frameOf(cell: Element, place: Place): readonly SVGElement[] {
  const { backgroundColor, backgroundImage, boxShadow, color } = getComputedStyle(cell);
  const ground = svgElement('rect', {
    ...place,
    rx: 4,
    fill: isTransparent(backgroundColor) ? 'none' : backgroundColor,
  });
  const isHatched = backgroundImage !== 'none';
  const frame = boxShadow === 'none' && !isHatched ? [] : [outline(place, boxShadow, color)];
  return isHatched ? [ground, ...hatching(place, color), ...frame] : [ground, ...frame];
}

function outline(place: Place, shadow: string, ink: string): SVGElement {
  const isStrong = /\b2px\b/.test(shadow);
  const stroke = shadow === 'none' ? '#8c8376' : (/^(rgba?\([^)]*\)|#\w+)/.exec(shadow)?.[1] ?? ink);
  return svgElement('rect', { ...place, rx: 4, fill: 'none', stroke, 'stroke-width': isStrong ? 2 : 0.75 });
}

/** Slanted lines within the cell. */
function hatching({ x, y, width, height }: Place, stroke: string): readonly SVGElement[] {
  const inside = svgElement('svg', { x, y, width, height });
  for (let start = -height; start < width; start += 7) {
    const d = `M${start} ${height}l${height} ${-height}`;
    inside.append(svgElement('path', { d, stroke, 'stroke-width': 0.6, 'stroke-opacity': 0.5, fill: 'none' }));
  }
  return [inside];
}

/** The lines of text in a cell, each where it stands. */
function textsOf(cell: Element, at: DOMRect): readonly SVGElement[] {
  const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts: SVGElement[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!node.parentElement) continue;
    const { fontSize, fontWeight, color } = getComputedStyle(node.parentElement);
    for (const { words, place } of linesOf(node)) {
      const text = svgElement('text', {
        x: place.left - at.left,
        y: place.top - at.top + BASELINE * place.height,
        ...{ 'font-family': 'sans-serif', 'font-size': fontSize, 'font-weight': fontWeight, fill: color },
      });
      text.textContent = words.join(' ');
      texts.push(text);
    }
  }
  return texts;
}

interface Line {
  readonly words: string[];
  /** Of its first word. */
  readonly place: DOMRect;
}

/** The words of a text by the lines into which the screen breaks it. */
function linesOf(node: Node): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const place = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.place.top - place.top) < place.height / 2) line.words.push(word);
    else if (place.width >= HIDDEN) lines.push({ words: [word], place });
  }
  return lines;
}
