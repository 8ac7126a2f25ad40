import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { type ImportRequest, useApplyImport, usePreviewImport } from '../../api/imports.js';
import { useLanguage } from '../../ui/language.js';

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'check'; readonly report: ImportReportDocument }
  | { readonly kind: 'done'; readonly report: ImportReportDocument };

export type DateOrder = NonNullable<ImportRequest['dateOrder']>;

interface Chosen {
  readonly files: readonly File[];
  readonly year: string;
  readonly dateOrder: DateOrder | null;
}

/** The import from files to result: where it stands, what may be done next and what went wrong. */
export interface ImportFlow {
  readonly step: ImportStep;
  readonly chosen: Chosen | null;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly preview: (files: readonly File[], year: string) => void;
  /** Reads the same files again, with this order of day and month where one is given. */
  readonly previewAgain: (dateOrder?: DateOrder) => void;
  readonly apply: () => void;
  readonly restart: () => void;
}

export function useImport(): ImportFlow {
  const { language } = useLanguage();
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const previewing = usePreviewImport();
  const applying = useApplyImport();
  const read = (next: Chosen) => {
    setChosen(next);
    applying.reset();
    previewing.mutate({ ...next, language }, { onSuccess: (report) => setStep({ kind: 'check', report }) });
  };
  const apply = () => {
    if (!chosen || step.kind !== 'check') return;
    const request = { ...chosen, language, token: step.report.token };
    applying.mutate(request, { onSuccess: (report) => setStep({ kind: 'done', report }) });
  };
  const restart = () => {
    previewing.reset();
    applying.reset();
    setStep({ kind: 'choose' });
  };
  return {
    step,
    chosen,
    busy: previewing.isPending || applying.isPending,
    error: applying.error ?? previewing.error,
    preview: (files, year) => read({ files, year, dateOrder: null }),
    previewAgain: (dateOrder) => chosen && read({ ...chosen, dateOrder: dateOrder ?? chosen.dateOrder }),
    apply,
    restart,
  };
}
