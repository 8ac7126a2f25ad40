const SVG = 'http://www.w3.org/2000/svg';

/** What the style sheets of the screen decide; a file has none of them. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** A new element of a drawing. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/** Whether a colour, as the browser tells it, lets everything through. */
export function isTransparent(colour: string): boolean {
  return /^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour);
}

/** A line of text that needs no style sheet. */
export function svgText(words: string, x: number, y: number, size: number): SVGTextElement {
  const text = svgElement('text', { x, y, 'font-family': 'sans-serif', 'font-size': size, fill: '#211e1a' });
  text.textContent = words;
  return text;
}

/** A copy of a drawing in which each element has the styles that it has on the screen. */
export function withStyles(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement; // a copy of what it is a copy of
  const [from, to] = [
    [chart, ...chart.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  for (const [at, element] of from.entries()) {
    const style = getComputedStyle(element);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) to[at]?.setAttribute(name, value);
    }
  }
  return copy;
}
