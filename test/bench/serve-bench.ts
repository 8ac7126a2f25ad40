import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { anImport, openTestSource, repositoryOf } from '../../server/src/storage/storage.test-support.js';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { quantile } from './measure.js';
import { milliseconds, printTable, times } from './print-table.js';
import { processUsage } from './process-usage.js';

const PROGRAMMES = 100;
const REQUESTS = 2_000;
const PORT = 3947;
const SERVER = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const API = `http://127.0.0.1:${PORT}/api/v1`;

/** The built server on a faculty: what the overview of a programme costs beside bare bytes, and how fast it comes during a batch of reports. */
export async function benchServe(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'));
  const url = `sqlite:${join(folder, 'faculty.sqlite')}`;
  const schedule = generateFaculty({ programmes: PROGRAMMES, courses: 6 * PROGRAMMES });
  const source = await openTestSource(url);
  await repositoryOf(source).apply({ added: schedule, changed: EMPTY_SCHEDULE }, anImport());
  await source.destroy();
  const started = performance.now();
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, DATABASE_URL: url, PORT: String(PORT), DEMO: 'none', LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  try {
    const codes = schedule.programmes.map(({ code }) => code);
    const start = await firstAnswer(started);
    await benchOverview(server.pid, codes[0] ?? '', start);
    await benchBatch(codes);
  } finally {
    server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

async function answerOf(address: string): Promise<Answer> {
  const asked = get(address, { agent, headers: { 'accept-encoding': 'gzip' } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer); // a stream of bytes
  return { status: answer.statusCode ?? 0, body: Buffer.concat(parts) };
}

async function firstAnswer(started: number): Promise<number> {
  for (;;) {
    const answer = await answerOf(`${API}/health`).catch(() => null);
    if (answer) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const overviewOf = (programme: string, term: string) =>
  `${API}/programmes/${programme}/years/${BENCH_YEAR}/overview?term=${term}`;

/** Processor time of the server for each answer, beside a server that does nothing but send the same bytes. */
async function benchOverview(pid: number | undefined, programme: string, start: number): Promise<void> {
  const address = overviewOf(programme, 'S1');
  const { status, body } = await answerOf(address);
  if (status !== 200) throw new Error(`The overview answers ${status}`);
  const ask = async (to: string, process: () => number) => {
    for (let round = 0; round < REQUESTS / 4; round += 1) await answerOf(to);
    const before = process();
    for (let round = 0; round < REQUESTS; round += 1) await answerOf(to);
    return (process() - before) / REQUESTS;
  };
  const own = await ask(address, () => processUsage(pid).processor);
  const bare = spawn(process.execPath, ['-e', BARE, body.toString('base64')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(bare.stdout, 'data')) as [Buffer];
  const plain = await ask(`http://127.0.0.1:${String(port).trim()}/`, () => processUsage(bare.pid).processor);
  bare.kill('SIGKILL');
  printTable('The overview of a programme from the built server', [
    { what: 'start to first answer', figure: milliseconds(start), beside: 'P8 asks ≤ 1.5 s' },
    { what: 'memory at most', figure: `${processUsage(pid).megabytes.toFixed(0)} MB`, beside: '' },
    {
      what: 'bare node:http with the same bytes, processor',
      figure: milliseconds(plain),
      beside: `${body.length} bytes`,
    },
    { what: 'the server, processor', figure: milliseconds(own), beside: '' },
    { what: 'the server beside bare bytes', figure: times(own / plain), beside: 'P6 asks ≤ 1.5 ×, with Express ≤ 5 ×' },
  ]);
}

/** A program that sends bytes and nothing else. */
const BARE = `
  const body = Buffer.from(process.argv[1], 'base64');
  const server = require('node:http').createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-encoding', 'gzip');
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** Overviews asked all the while that the reports of all programmes are made. */
async function benchBatch(codes: readonly string[]): Promise<void> {
  const body = { year: BENCH_YEAR, term: 'S1', format: 'pdf', language: 'nl', by: 'programme-director' };
  const answer = await fetch(`${API}/report-batches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 202) throw new Error(`The batch answers ${answer.status}: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string }; // the contract of a batch
  const started = performance.now();
  const waits: number[] = [];
  for (let turn = 0; ; turn += 1) {
    const before = performance.now();
    await answerOf(
      overviewOf(codes[turn % codes.length] ?? '', Math.floor(turn / codes.length) % 2 === 0 ? 'S1' : 'S2'),
    );
    waits.push(performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (turn % 20 === 0 && (await isOver(id))) break;
  }
  printTable(`The overviews of ${codes.length} programmes while their reports are made`, [
    { what: 'the batch', figure: `${((performance.now() - started) / 1000).toFixed(1)} s`, beside: 'two at a time' },
    { what: 'an overview: half within', figure: milliseconds(quantile(waits, 0.5)), beside: `${waits.length} asked` },
    {
      what: 'an overview that none asked before: half within',
      figure: milliseconds(quantile(waits.slice(0, 2 * codes.length), 0.5)),
      beside: `${2 * codes.length} of them`,
    },
    { what: 'an overview: 95 of 100 within', figure: milliseconds(quantile(waits, 0.95)), beside: 'asked: 100 ms' },
    { what: 'an overview: the slowest', figure: milliseconds(quantile(waits, 1)), beside: '' },
  ]);
}

async function isOver(id: string): Promise<boolean> {
  const answer = await fetch(`${API}/report-batches/${id}`);
  const { state } = (await answer.json()) as { state: string }; // the contract of a batch
  return state !== 'waiting' && state !== 'running';
}
