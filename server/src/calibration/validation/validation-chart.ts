/** One week of a course: what happened and what was predicted, in the same unit. */
export interface ChartWeek {
  readonly number: number;
  readonly actual: number;
  readonly shipped: number;
  readonly fitted: number;
}

/** The weeks of one course. */
export interface ChartCourse {
  readonly courseCode: string;
  readonly weeks: readonly ChartWeek[];
}

const WIDTH = 760;
const PANEL = 190;
const LEFT = 46;
const RIGHT = 12;
const TOP = 34;
const BOTTOM = 24;
const LINES = [
  { key: 'shipped', name: 'shipped model', stroke: '#b45309', dash: '' },
  { key: 'fitted', name: 'calibrated model', stroke: '#1d4ed8', dash: ' stroke-dasharray="5 3"' },
] as const;

/** The weeks of courses as a picture (SVG): bars for what happened, lines for the models. */
export function validationChart(courses: readonly ChartCourse[]): string {
  const height = courses.length * PANEL + 28;
  const panels = courses.map((course, index) => panel(course, index * PANEL));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Clicks per enrolled student in each week, beside the shipped and the calibrated model</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...panels,
    legend(height - 10),
    '</svg>',
    '',
  ].join('\n');
}

function panel({ courseCode, weeks }: ChartCourse, top: number): string {
  const last = Math.max(...weeks.map(({ number }) => number));
  const most = Math.max(...weeks.flatMap(({ actual, shipped, fitted }) => [actual, shipped, fitted]));
  const step = (WIDTH - LEFT - RIGHT) / (last + 1);
  const floor = top + PANEL - BOTTOM;
  const x = (number: number) => LEFT + number * step;
  const y = (value: number) => floor - (value / most) * (PANEL - TOP - BOTTOM);
  const bars = weeks.map(
    ({ number, actual }) =>
      `<rect x="${at(x(number) + 1)}" y="${at(y(actual))}" width="${at(step - 2)}" height="${at(floor - y(actual))}" fill="#cbd5e1"/>`,
  );
  const lines = LINES.map(({ key, stroke, dash }) => {
    const points = weeks.map((week) => `${at(x(week.number) + step / 2)},${at(y(week[key]))}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="2"${dash}/>`;
  });
  const weekNames = weeks
    .filter(({ number }) => number % 5 === 0)
    .map(
      ({ number }) => `<text x="${at(x(number) + step / 2)}" y="${floor + 15}" text-anchor="middle">${number}</text>`,
    );
  return [
    `<text x="${LEFT}" y="${top + 20}" font-weight="bold">${courseCode}: clicks per student, by week of the course</text>`,
    ...bars,
    ...lines,
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${floor}" y2="${floor}" stroke="#475569"/>`,
    `<text x="${LEFT - 6}" y="${at(y(most) + 4)}" text-anchor="end">${Math.round(most)}</text>`,
    `<text x="${LEFT - 6}" y="${floor + 4}" text-anchor="end">0</text>`,
    ...weekNames,
  ].join('\n');
}

function legend(y: number): string {
  const lines = LINES.map(({ name, stroke, dash }, index) => {
    const x = LEFT + 130 + index * 170;
    return `<line x1="${x}" x2="${x + 26}" y1="${y - 4}" y2="${y - 4}" stroke="${stroke}" stroke-width="2"${dash}/><text x="${x + 32}" y="${y}">${name}</text>`;
  });
  return [
    `<rect x="${LEFT}" y="${y - 10}" width="14" height="10" fill="#cbd5e1"/><text x="${LEFT + 20}" y="${y}">what happened</text>`,
    ...lines,
  ].join('\n');
}

function at(value: number): string {
  return value.toFixed(1);
}
