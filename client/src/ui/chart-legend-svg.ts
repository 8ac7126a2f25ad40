import { isTransparent, svgElement, svgText, withStyles } from './svg-parts.js';

const LINE = 20;
const MARK = 28;
const GAP = 18;
const SIZE = 12;
/** About what a letter of that size takes. */
const LETTER = 6.6;

interface Legend {
  readonly group: SVGGElement;
  readonly height: number;
}

/** The legend of a figure, which is a list on the screen, as a drawing of so much width. */
export function legendSvg(figure: Element, width: number): Legend {
  const group = svgElement('g');
  let [x, y] = [0, LINE];
  for (const item of figure.querySelectorAll('ul li')) {
    const words = wordsOf(item);
    const takes = MARK + 8 + words.length * LETTER + GAP;
    if (x > 0 && x + takes > width) [x, y] = [0, y + LINE];
    const mark = item.firstElementChild && markOf(item.firstElementChild);
    if (mark) {
      mark.setAttribute('transform', `translate(${x} ${y - SIZE + 2})`);
      group.append(mark);
    }
    group.append(svgText(words, x + MARK + 8, y, SIZE));
    x += takes;
  }
  return { group, height: y };
}

/** What a mark itself shows is drawn with it. */
function wordsOf(item: Element): string {
  const shown = item.firstElementChild?.getAttribute('aria-hidden') === 'true' ? item.firstElementChild : null;
  return [...item.childNodes]
    .filter((node) => node !== shown)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

function markOf(mark: Element): SVGGElement {
  const group = svgElement('g');
  if (mark instanceof SVGSVGElement) {
    const copy = withStyles(mark);
    for (const [name, value] of [
      ['width', MARK],
      ['height', 8],
      ['y', 1],
    ] as const)
      copy.setAttribute(name, String(value));
    group.append(copy);
    return group;
  }
  const { backgroundColor, borderTopStyle, borderTopColor, borderLeftStyle, borderTopWidth, backgroundImage } =
    getComputedStyle(mark);
  const words = mark.textContent ?? '';
  if (!isTransparent(backgroundColor)) {
    group.append(svgElement('rect', { x: MARK - 14, width: 12, height: 12, fill: backgroundColor, stroke: '#8c8376' }));
  } else if (borderLeftStyle !== 'none') {
    const frame = { x: MARK - 18, width: 16, height: 12, rx: 2, fill: 'none', stroke: borderTopColor };
    group.append(svgElement('rect', { ...frame, 'stroke-width': Number.parseFloat(borderTopWidth) }));
    if (words !== '') group.append(svgText(words, MARK - 13, 10, 10));
  } else if (borderTopStyle === 'none' && words !== '') {
    const text = svgText(words, MARK - 16, 10, SIZE);
    text.setAttribute('text-decoration', 'underline dotted');
    group.append(text);
  } else if (backgroundImage !== 'none') {
    group.append(
      svgElement('path', { d: 'M18 1h8M18 11h8M22 1v10', fill: 'none', stroke: borderTopColor, 'stroke-width': 1.5 }),
    );
  } else {
    const dashes = borderTopStyle === 'solid' ? 'none' : borderTopStyle === 'dotted' ? '3 2' : '6 4';
    group.append(
      svgElement('path', { d: `M0 6h${MARK}`, stroke: borderTopColor, 'stroke-width': 2, 'stroke-dasharray': dashes }),
    );
  }
  return group;
}
