import {
  LiveFetchAnswerDocument,
  type LiveSourceBody,
  LiveSourceDetailDocument,
  LiveSourceDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import type { Schedule } from '@evenkeel/shared/schedule';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { readConfig } from '../config/app-config.js';
import { buildServer } from '../start-server.js';
import { sqlite } from '../storage/databases.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import type { LiveServer } from './live-server.test-support.js';

type Settings = Readonly<Record<string, string>>;

/** A server of ours on a database of its own, with the servers it may fetch from. */
export interface LiveApi {
  readonly app: () => INestApplication;
  /** Starts our server, anew where it ran; it may fetch from all that serve by then. */
  readonly start: (settings?: Settings) => Promise<INestApplication>;
  readonly serving: (server: Promise<LiveServer>) => Promise<LiveServer>;
  readonly http: () => ReturnType<typeof request>;
  readonly add: (part: Partial<LiveSourceBody>) => Promise<LiveSourceDocument>;
  readonly fetchNow: (id: number, query?: string) => Promise<LiveFetchAnswerDocument>;
  readonly detail: (id: number) => Promise<LiveSourceDetailDocument>;
  /** How the fetches ended, oldest first. */
  readonly outcomes: (id: number) => Promise<readonly string[]>;
  readonly stored: () => Promise<Schedule>;
  readonly close: () => Promise<void>;
}

/** What is sent to add a source. */
export function sourceBody(part: Partial<LiveSourceBody>): object {
  return { name: 'University', kind: 'ooapi', year: '2026-2027', ...part };
}

/** The refusal that a request must be answered with. */
export async function refusal(asked: request.Test, status: number): Promise<ProblemDocument> {
  return ProblemDocument.parse((await asked.set('Accept-Language', 'en').expect(status)).body);
}

export async function aLiveApi(): Promise<LiveApi> {
  const database = await sqlite();
  const servers: LiveServer[] = [];
  const running: INestApplication[] = [];
  const app = () => {
    const last = running.at(-1);
    if (!last) throw new Error('Not started');
    return last;
  };
  const http = () => request(app().getHttpServer());
  const detail = async (id: number) =>
    LiveSourceDetailDocument.parse((await http().get(`/api/v1/live-sources/${id}?lang=en`).expect(200)).body);
  return {
    app,
    http,
    detail,
    async start(settings = {}) {
      const hosts = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
      const own = { PORT: '0', DEMO: 'none', CLIENT_DIR: '/nowhere', LOG_LEVEL: 'error', DATABASE_URL: database.url };
      const read = readConfig({ ...own, LIVE_SOURCE_HOSTS: hosts, LIVE_SOURCE_PRIVATE: 'allow', ...settings });
      if (read.kind === 'faults') throw new Error(read.faults.join());
      const started = await buildServer(read.config);
      started.useLogger(false);
      running.push(started);
      return started;
    },
    async serving(server) {
      servers.push(await server);
      return server;
    },
    async add(part) {
      const answer = await http().post('/api/v1/live-sources').send(sourceBody(part)).expect(201);
      return LiveSourceDocument.parse(answer.body);
    },
    async fetchNow(id, query = '') {
      const answer = await http().post(`/api/v1/live-sources/${id}/fetch${query}`).expect(200);
      return LiveFetchAnswerDocument.parse(answer.body);
    },
    outcomes: async (id) => (await detail(id)).history.map(({ outcome }) => outcome).reverse(),
    stored: async () => (await app().get(ScheduleRepository).snapshot()).schedule,
    async close() {
      for (const one of running) await one.close();
      await Promise.all(servers.map((server) => server.close()));
      await database.stop();
    },
  };
}
