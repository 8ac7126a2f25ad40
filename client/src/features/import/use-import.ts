import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { useRef, useState } from 'react';
import type { ImportChoices } from '../../api/import-form.js';
import { cancelJob, type JobProgress, newJob, useJobProgress } from '../../api/import-job.js';
import { useApplyImport, usePreviewImport } from '../../api/imports.js';
import { useLanguage } from '../../ui/language.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import type { ImportStep } from './import-steps.js';
import { isCancelled } from './is-cancelled.js';
import { useGivenUpOnLeaving } from './use-given-up-on-leaving.js';

/** The files and what was said about them. */
export interface Chosen {
  readonly files: readonly File[];
  readonly choices: ImportChoices;
}

/** What came of reading the files. */
export interface Reading extends Chosen {
  readonly report: ImportReportDocument;
}

/** The import from files to undo: where it stands, what may be done next and what went wrong. */
export interface ImportFlow {
  readonly step: ImportStep;
  /** Of the last time the files were read; null before the first. */
  readonly reading: Reading | null;
  /** Of what was applied. */
  readonly result: ImportReportDocument | null;
  readonly busy: boolean;
  readonly progress: JobProgress | null;
  readonly error: Error | null;
  /** Whether the last reading was broken off, or an apply could not be. */
  readonly cancelled: 'yes' | 'too-late' | null;
  readonly read: (chosen: Chosen) => void;
  /** Reads the same files again with other choices, and stays at this step. */
  readonly change: (part: Partial<ImportChoices>) => void;
  readonly apply: () => void;
  readonly cancel: () => void;
  readonly go: (step: ImportStep) => void;
  readonly restart: () => void;
}

/** Holds an import while it is prepared, applied and taken back. */
export function useImport(): ImportFlow {
  const { language } = useLanguage();
  const [step, setStep] = useState<ImportStep>('file');
  const [reading, setReading] = useState<Reading | null>(null);
  const [result, setResult] = useState<ImportReportDocument | null>(null);
  const [tooLate, setTooLate] = useState(false);
  const running = useRunningJob();
  const previewing = usePreviewImport();
  const applying = useApplyImport();
  const error = applying.error ?? previewing.error;
  // a reading comes to nothing without its screen; what is applied goes on and is found in the history
  useGivenUpOnLeaving(previewing.isPending ? () => void running.stop() : null);
  useLeaveWarning(applying.isPending);

  const start = () => {
    applying.reset();
    previewing.reset();
    setTooLate(false);
    return running.start();
  };
  const preview = (chosen: Chosen, next: ImportStep) => {
    const { job, signal } = start();
    const onSuccess = (report: ImportReportDocument) => {
      setReading({ ...chosen, report });
      setStep(next);
    };
    const { files, choices } = chosen;
    previewing.mutate({ ...choices, files, language, job, signal }, { onSuccess, onSettled: running.end });
  };
  const apply = () => {
    if (!reading) return;
    const { files, choices, report } = reading;
    const { job } = start();
    setStep('apply');
    const onSuccess = (answer: ImportReportDocument) => {
      if (answer.applied) setResult(answer);
      else setReading({ ...reading, report: answer });
      setStep(answer.applied ? 'undo' : 'checks');
    };
    const onError = () => setStep('preview');
    const request = { ...choices, files, language, job, token: report.token };
    applying.mutate(request, { onSuccess, onError, onSettled: running.end });
  };
  const restart = () => {
    applying.reset();
    previewing.reset();
    setReading(null);
    setResult(null);
    setStep('file');
  };
  return {
    step,
    reading,
    result,
    busy: previewing.isPending || applying.isPending,
    progress: running.progress,
    error: isCancelled(error) ? null : error,
    cancelled: isCancelled(error) ? 'yes' : tooLate ? 'too-late' : null,
    read: (chosen) => preview(chosen, 'columns'),
    change: (part) => reading && preview({ ...reading, choices: { ...reading.choices, ...part } }, step),
    apply,
    cancel: () => void running.stop().then((stopped) => setTooLate(!stopped && applying.isPending)),
    go: setStep,
    restart,
  };
}

/** The name of what runs now, how far it is and how to stop it. */
function useRunningJob() {
  const [job, setJob] = useState<string | null>(null);
  const breaker = useRef<AbortController | null>(null);
  const progress = useJobProgress(job);
  return {
    progress,
    start() {
      const name = newJob();
      const controller = new AbortController();
      breaker.current = controller;
      setJob(name);
      return { job: name, signal: controller.signal };
    },
    end: () => setJob(null),
    /** Whether the server stopped; a reading that it can't stop is no longer waited for, which changes nothing. */
    async stop() {
      const stopped = job !== null && (await cancelJob(job));
      if (!stopped) breaker.current?.abort();
      return stopped;
    },
  };
}
