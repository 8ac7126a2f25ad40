import { CALENDAR_KINDS } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { ACTIVITY_KINDS, ASSESSMENT_KINDS, REQUIREMENTS } from '@evenkeel/shared/schedule';
import type { Cell } from '../sources/raw-sheet.js';
import type { Table } from '../tables/table.js';
import { KIND_WORDS } from './kind-words.js';
import { TEMPLATE_SHEETS, type TemplateColumn, type TemplateSheet } from './sheet-columns.js';
import { needOf } from './template-tables.js';
import { en } from './texts/en.js';
import { nl } from './texts/nl.js';

/** What the explanation says in one language. */
export interface ExplanationTexts {
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly heads: Readonly<Record<'sheet' | 'column' | 'need' | 'kinds', string>>;
  readonly yes: string;
}

const TEXTS: Readonly<Record<Language, ExplanationTexts>> = { nl, en };

/** The first sheet of the template: how to fill in the others, and all their columns. */
export function explanationTable(language: Language): Table {
  const { sheet, title, lines, heads } = TEXTS[language];
  const columns = TEMPLATE_SHEETS.flatMap((own) => own.columns.map((column) => columnRow(own, column, language)));
  const header = [heads.sheet, heads.column, heads.need, heads.kinds];
  return {
    name: sheet,
    heads: [{ text: title, need: 'optional' }],
    rows: [...lines.map((line) => [line]), [], header, ...columns],
  };
}

function columnRow(sheet: TemplateSheet, { field, header }: TemplateColumn, language: Language): readonly Cell[] {
  const need = needOf(sheet, field) === 'required' ? TEXTS[language].yes : null;
  return [sheet.name[language], header[language], need, wordsFor(sheet, field, language)];
}

function wordsFor({ kind }: TemplateSheet, field: string, language: Language): string | null {
  const words = KIND_WORDS[language];
  if (field === 'requirement') return REQUIREMENTS.map(words.requirement).join(', ');
  if (field !== 'kind') return null;
  if (kind === 'calendar') return CALENDAR_KINDS.map(words.calendar).join(', ');
  if (kind === 'activities') return ACTIVITY_KINDS.map(words.activity).join(', ');
  return kind === 'assessments' ? ASSESSMENT_KINDS.map(words.assessment).join(', ') : null;
}
