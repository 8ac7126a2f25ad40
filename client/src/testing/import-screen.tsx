import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from './answer-with.js';
import { anImportReport } from './import-report.js';
import { renderScreen } from './render-screen.js';

export const file = new File(['vakcode;titel'], 'toetsen.csv', { type: 'text/csv' });
export const issue: ImportReportDocument['issues'][number] = {
  code: 'date-ambiguous',
  severity: 'error',
  file: 'toetsen.csv',
  sheet: null,
  row: 7,
  column: 'inleverdatum',
  value: '03/04/2027',
  message: '03/04/2027 can be 3 April or 4 March.',
};
export const applied = anImportReport({ applied: true, importId: 4 });
export const programme = { code: 'BPSY', name: 'Psychology', level: null, years: ['2026-2027'] };
export const show = (preview: unknown, apply: unknown = applied, undo: unknown = {}) =>
  renderScreen('/data/imports?lang=en', {
    '/imports/preview': preview,
    '/imports/refused-rows': {},
    '/imports/limits': { files: 20, megabytes: 20 },
    '/imports/jobs': new Refusal(404, 'No such job'),
    '/undo': undo,
    '/imports': apply,
    '/programmes': { programmes: [programme] },
    '/profiles': [{ id: 'ade', name: 'ADE Campus' }],
  });

export async function readFiles() {
  await userEvent.upload(await screen.findByLabelText('Drop files here, or choose them'), file);
  await userEvent.click(screen.getByRole('button', { name: 'Read the files' }));
  await screen.findByRole('table', { name: /^The columns of the file/ });
}

export const goTo = (step: string) =>
  userEvent.click(screen.getByRole('button', { name: new RegExp(`^(\\d )?${step}$`) }));

/** The fields of the last form that was sent. */
export const sent: { form: FormData | null } = { form: null };

export function watchForms() {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    if (init?.body instanceof FormData) sent.form = init.body;
    return fetch(input, init);
  };
}
