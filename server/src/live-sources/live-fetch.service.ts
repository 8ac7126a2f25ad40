import type { ImportReportDocument, LiveFetchAnswerDocument, LiveFetchDocument } from '@evenkeel/shared/contract';
import { LANGUAGES, type Language } from '@evenkeel/shared/messages';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import type { LiveSourceSettings } from '../config/live-source-settings.js';
import { ProblemException } from '../http/problem.exception.js';
import { ImportService } from '../import/import.service.js';
import type { ImportOptions } from '../import/import-options.js';
import { importedByLive } from '../import/imported-by.js';
import {
  LiveSourceRepository,
  type StoredLiveFetch,
  type StoredLiveSource,
} from '../storage/live-source.repository.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import type { FetchGuard } from './fetch/fetch-guard.js';
import { fetchContent, type KnownContent } from './fetch-content.js';
import type { FetchedContent, NewContent } from './fetched-content.js';
import { liveFetchDocument } from './live-source-documents.js';
import { LiveSourceFault } from './live-source-fault.js';
import { LIVE_GUARD, LIVE_SETTINGS } from './live-source-settings.js';
import { faultProblem, remarkText } from './live-texts.js';
import { hasNews, mayApplyAlone } from './may-apply-alone.js';
import { ShownContents } from './shown-contents.js';

/** What a person asks for. */
export interface FetchWish {
  readonly apply: boolean;
  /** Of the preview that is to be applied; null applies what the source holds now. */
  readonly token: string | null;
  readonly language: Language;
}

type Ending = Omit<StoredLiveFetch, 'id' | 'sourceId' | 'at' | 'trigger'>;

const NOTHING = { status: null, bytes: null, problemCode: null, problemValues: null, counts: null, importId: null };

/** Fetches sources, hands what comes to the import as files, and remembers how it ended. */
@Injectable()
export class LiveFetchService implements OnModuleDestroy {
  readonly #shown = new ShownContents();
  readonly #stopping = new AbortController();
  readonly #logger = new Logger('LiveSources');

  constructor(
    @Inject(LiveSourceRepository) private readonly sources: LiveSourceRepository,
    @Inject(ImportService) private readonly imports: ImportService,
    @Inject(ScheduleRepository) private readonly schedule: ScheduleRepository,
    @Inject(LIVE_SETTINGS) private readonly settings: LiveSourceSettings,
    @Inject(LIVE_GUARD) private readonly guard: Partial<FetchGuard>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleDestroy(): void {
    this.#stopping.abort();
  }

  /** Fetches for a person: to look at, or to apply what was looked at. Errors: a problem, which is in the history as well. */
  async fetchNow(source: StoredLiveSource, wish: FetchWish): Promise<LiveFetchAnswerDocument> {
    try {
      const content =
        (wish.token && this.#shown.take(wish.token)) || (await this.#fetch(source, await this.#known(source)));
      if (content.kind === 'not-changed')
        return await this.#answer(source, wish, { ending: notChanged(content.status) });
      return await this.#answer(source, wish, await this.#import(source, content, wish));
    } catch (error) {
      throw await this.#failed(source, 'person', error);
    }
  }

  /** Fetches because it is time; whether it went well. Changes wait for a person unless the source says otherwise. */
  async fetchDue(source: StoredLiveSource): Promise<boolean> {
    try {
      const content = await this.#fetch(source, source);
      const known = content.kind === 'not-changed' || content.hash === source.contentHash;
      await this.#log(
        source,
        'schedule',
        known ? notChanged(content.status) : await this.#importAlone(source, content),
      );
      return true;
    } catch (error) {
      await this.#failed(source, 'schedule', error);
      return false;
    }
  }

  #fetch(source: StoredLiveSource, known: KnownContent | null): Promise<FetchedContent> {
    const { settings, guard } = this;
    return fetchContent({ source, settings, known, guard, stopped: this.#stopping.signal });
  }

  /** A person is told what would change now: when the data changed since, it is not enough that the source did not. */
  async #known(source: StoredLiveSource): Promise<KnownContent | null> {
    const { dataVersion } = await this.schedule.snapshot();
    return source.inStepVersion === dataVersion ? source : null;
  }

  async #import(
    source: StoredLiveSource,
    content: NewContent,
    { apply, token, language }: FetchWish,
  ): Promise<{ readonly ending: Ending; readonly content: NewContent; readonly report: ImportReportDocument }> {
    const options = optionsOf(source, language);
    const report = apply
      ? await this.imports.apply(content.files, options, token)
      : await this.imports.preview(content.files, options);
    if (report.applied || (!report.blocked && !hasNews(report))) await this.#keepInStep(source, content, report);
    else if (!apply) this.#shown.keep(report.token, content);
    return { ending: { ...told(content, report), outcome: outcomeOf(report, 'previewed') }, content, report };
  }

  async #importAlone(source: StoredLiveSource, content: NewContent): Promise<Ending> {
    const options = optionsOf(source, LANGUAGES[0]);
    const preview = await this.imports.preview(content.files, options);
    if (!preview.blocked && !hasNews(preview)) {
      await this.#keepInStep(source, content, preview);
      return { ...told(content, preview), outcome: 'unchanged' };
    }
    if (source.mode !== 'apply-when-clean' || !mayApplyAlone(preview))
      return { ...told(content, preview), outcome: outcomeOf(preview, 'waiting') };
    const report = await this.imports.apply(content.files, options, preview.token);
    if (report.applied) await this.#keepInStep(source, content, report);
    return { ...told(content, report), outcome: outcomeOf(report, 'waiting') };
  }

  #keepInStep({ id }: StoredLiveSource, content: NewContent, { dataVersion }: ImportReportDocument): Promise<void> {
    const { etag, lastModified, hash } = content;
    return this.sources.keepInStep(id, { etag, lastModified, contentHash: hash, inStepVersion: dataVersion });
  }

  async #answer(
    source: StoredLiveSource,
    { language }: FetchWish,
    { ending, content, report }: { ending: Ending; content?: NewContent; report?: ImportReportDocument },
  ): Promise<LiveFetchAnswerDocument> {
    const fetch = liveFetchDocument(await this.#log(source, 'person', ending), language);
    const remarks = (content?.remarks ?? []).map((remark) => remarkText(remark, language));
    return { fetch, remarks, report: report ?? null };
  }

  async #log(
    { id }: StoredLiveSource,
    trigger: LiveFetchDocument['trigger'],
    ending: Ending,
  ): Promise<StoredLiveFetch> {
    const line = { ...ending, sourceId: id, at: this.clock.now(), trigger };
    // a source that was taken away meanwhile has no history; its fetch is told all the same
    return (await this.sources.log(line)) ?? { ...line, id: 0 };
  }

  /** What the caller is told of a failure; of one of our own the log tells more. */
  async #failed(source: StoredLiveSource, trigger: LiveFetchDocument['trigger'], error: unknown): Promise<unknown> {
    const fault = error instanceof LiveSourceFault ? error : new LiveSourceFault('unexpected');
    if (error instanceof ProblemException) return error;
    if (error !== fault) this.#logger.error(error instanceof Error ? error.stack : String(error));
    const { code, values, status } = fault;
    await this.#log(source, trigger, {
      ...NOTHING,
      outcome: 'failed',
      status,
      problemCode: code,
      problemValues: values,
    });
    return error === fault ? new ProblemException(faultProblem(fault)) : error;
  }
}

function optionsOf(source: StoredLiveSource, language: Language): ImportOptions {
  const { name, year, profile, course, groupPath } = source;
  return {
    academicYear: year,
    language,
    dateOrder: null,
    course,
    importedBy: importedByLive(name),
    profile,
    groupPath,
  };
}

function notChanged(status: number): Ending {
  return { ...NOTHING, outcome: 'unchanged', status };
}

function told({ status, bytes }: NewContent, { counts, importId }: ImportReportDocument): Omit<Ending, 'outcome'> {
  return { ...NOTHING, status, bytes, counts, importId: importId ?? null };
}

function outcomeOf(report: ImportReportDocument, untilApplied: 'previewed' | 'waiting'): Ending['outcome'] {
  if (report.blocked) return 'refused';
  if (report.applied) return report.importId == null ? 'unchanged' : 'applied';
  return hasNews(report) ? untilApplied : 'unchanged';
}
