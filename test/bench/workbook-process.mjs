/**
 * In a process that did nothing before, with the program as it is built: what a workbook as large as the rows of a university
 * takes, and the most memory the process had. As CSV with `csv` as its argument, else as XLSX.
 */
import { readFileSync } from 'node:fs';
import { csvText } from '../../server/dist/tables/csv-text.js';
import { workbookBytes } from '../../server/dist/tables/workbook/workbook-bytes.js';

const ROWS = 50_000;
const COLUMNS = 12;

const heads = Array.from({ length: COLUMNS }, (_, at) => ({ text: `Column ${at}`, need: 'optional' }));
const rows = Array.from({ length: ROWS }, (_, row) =>
  heads.map((_head, at) => (at % 2 === 0 ? row / 7 : `Text ${row} ${at % 4}`)),
);
const table = { name: 'Rows', heads, rows };
const atRest = memory('VmRSS');
const before = process.cpuUsage();
const written = process.argv[2] === 'csv' ? csvText(table, 'en') : await workbookBytes([table]);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    rows: ROWS,
    columns: COLUMNS,
    seconds: (user + system) / 1e6,
    atRest,
    megabytes: memory('VmHWM'),
    size: written.length,
  }),
);

/** What Linux tells of this process in megabytes; null elsewhere. */
function memory(of) {
  if (process.platform !== 'linux') return null;
  const kilobytes = new RegExp(`${of}:\\s+(\\d+) kB`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
