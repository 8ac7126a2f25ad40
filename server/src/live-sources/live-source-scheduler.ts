import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import { LiveSourceRepository, type StoredLiveSource } from '../storage/live-source.repository.js';
import { FETCH_LIMITS } from './fetch/fetch-limits.js';
import { LiveFetchService } from './live-fetch.service.js';
import { after, nextDue } from './next-due.js';

const LOOK_EVERY_MS = 30_000;
/** Longer than any fetch and its import: only a process that is gone lets a claim run out. */
const CLAIM_MS = FETCH_LIMITS.totalMs + 5 * 60_000;

/** Fetches the sources that are due. Any number of servers may run it on one database: each source is claimed by one. */
@Injectable()
export class LiveSourceScheduler implements OnModuleDestroy {
  readonly #logger = new Logger('LiveSources');
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(
    @Inject(LiveSourceRepository) private readonly sources: LiveSourceRepository,
    @Inject(LiveFetchService) private readonly fetches: LiveFetchService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins to look now and then; only a server does, not a command. */
  start(): void {
    this.#timer ??= setInterval(() => void this.lookNow(), LOOK_EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Fetches what is due, one after the other; a look that is going on is waited for. */
  lookNow(): Promise<void> {
    this.#running ??= this.#look().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #look(): Promise<void> {
    try {
      for (const source of await this.sources.due(this.clock.now())) {
        if (this.#stopped) return;
        await this.#fetch(source);
      }
    } catch (error) {
      // the next look may go better: a database that does not answer for a moment must not end the program
      this.#logger.error(error instanceof Error ? error.stack : String(error));
    }
  }

  async #fetch({ id }: StoredLiveSource): Promise<void> {
    const now = this.clock.now();
    const claim = after(now, CLAIM_MS);
    if (!(await this.sources.claim(id, now, claim))) return;
    const source = await this.sources.find(id);
    if (!source) return;
    const went = await this.fetches.fetchDue(source);
    // what a shutdown cut short is due as it was, for whoever is there
    if (this.#stopped && !went)
      return this.sources.release(id, claim, { dueAt: source.nextDueAt, failures: source.failures });
    const failures = went ? 0 : source.failures + 1;
    await this.sources.release(id, claim, { dueAt: nextDue(source, this.clock.now(), failures), failures });
  }
}
