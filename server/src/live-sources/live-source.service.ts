import type {
  LiveSourceBody,
  LiveSourceDetailDocument,
  LiveSourceDocument,
  LiveSourceListDocument,
} from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import type { LiveSourceSettings } from '../config/live-source-settings.js';
import { ProblemException } from '../http/problem.exception.js';
import { LiveSourceRepository, type StoredLiveSource } from '../storage/live-source.repository.js';
import { allowedUrl } from './fetch-content.js';
import { liveFetchDocument, liveSourceDocument, liveSourceList, liveSourceRecord } from './live-source-documents.js';
import { LiveSourceFault } from './live-source-fault.js';
import { LIVE_SETTINGS } from './live-source-settings.js';
import { faultProblem, liveProblem } from './live-texts.js';

/** Lines of history that are told. */
const HISTORY = 20;

/** Knows the live sources: which there are, what is set for each, and how their fetches ended. */
@Injectable()
export class LiveSourceService {
  constructor(
    @Inject(LiveSourceRepository) private readonly sources: LiveSourceRepository,
    @Inject(LIVE_SETTINGS) private readonly settings: LiveSourceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of them in order of name, with the last fetch of each. */
  async list(language: Language): Promise<LiveSourceListDocument> {
    const [sources, last] = await Promise.all([this.sources.all(), this.sources.lastFetches()]);
    const told = sources.map((source) => liveSourceDocument(source, last.get(source.id) ?? null, this.#in(language)));
    return liveSourceList(told, this.settings);
  }

  /** One with its history. Errors: a problem when there is none of that number. */
  async detail(id: number, language: Language): Promise<LiveSourceDetailDocument> {
    const source = await this.find(id);
    const history = await this.sources.history(id, HISTORY);
    const told = liveSourceDocument(source, history[0] ?? null, this.#in(language));
    return { ...told, history: history.map((line) => liveFetchDocument(line, language)) };
  }

  async add(body: LiveSourceBody, language: Language): Promise<LiveSourceDocument> {
    await this.#check(body, null);
    const id = await this.sources.add(liveSourceRecord(body, this.clock.now()));
    return liveSourceDocument(await this.find(id), null, this.#in(language));
  }

  /** Sets all of it anew; what was fetched before is fetched and read again. */
  async change(id: number, body: LiveSourceBody, language: Language): Promise<LiveSourceDocument> {
    await this.find(id);
    await this.#check(body, id);
    if (!(await this.sources.change(id, liveSourceRecord(body, this.clock.now())))) throw unknownSource(id);
    const [last] = await this.sources.history(id, 1);
    return liveSourceDocument(await this.find(id), last ?? null, this.#in(language));
  }

  /** Takes it away with its history; what was imported from it stays. */
  async remove(id: number): Promise<void> {
    if (!(await this.sources.remove(id))) throw unknownSource(id);
  }

  async find(id: number): Promise<StoredLiveSource> {
    const source = await this.sources.find(id);
    if (!source) throw unknownSource(id);
    return source;
  }

  async #check(body: LiveSourceBody, id: number | null): Promise<void> {
    try {
      allowedUrl(body, this.settings);
    } catch (error) {
      throw error instanceof LiveSourceFault ? new ProblemException(faultProblem(error)) : error;
    }
    const namesake = await this.sources.named(body.name);
    if (namesake && namesake.id !== id) throw new ProblemException(liveProblem(409, 'name', { name: body.name }));
  }

  #in(language: Language) {
    return { settings: this.settings, language };
  }
}

function unknownSource(id: number): ProblemException {
  return new ProblemException(liveProblem(404, 'unknown', { id: String(id) }));
}
