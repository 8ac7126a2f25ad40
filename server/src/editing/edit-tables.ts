import type { AcademicYear } from '@evenkeel/shared/calendar';
import { CALENDAR_KINDS } from '@evenkeel/shared/calendar';
import type { EditColumnDocument, EditKind } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { ACTIVITY_KINDS, ASSESSMENT_KINDS, REQUIREMENTS, type RecordKind } from '@evenkeel/shared/schedule';
import { SHEET_TEMPLATES } from '../import/template/sheet-templates.js';
import { KIND_WORDS } from '../templates/kind-words.js';
import { TEMPLATE_SHEETS, type TemplateSheet } from '../templates/sheet-columns.js';
import { needOf } from '../templates/template-tables.js';

/** The programme and year in which is edited. */
export interface EditContext {
  readonly programme: string;
  readonly year: AcademicYear;
}

interface EditTable {
  /** The fields that name a row: they are filled in when it is added. */
  readonly keys: readonly string[];
  /** The fields that follow from the programme and year at hand; they are not shown. */
  readonly fixed: (context: EditContext) => Readonly<Record<string, string>>;
  /** The record that makes the row. */
  readonly record: RecordKind;
}

const ofYear = ({ year }: EditContext) => ({ academicYear: year });
const ofProgramme = ({ programme }: EditContext) => ({ programmeCode: programme });

/** The tables that can be edited by hand: sheets of the template, seen from a programme in a year. */
export const EDIT_TABLES: Readonly<Record<EditKind, EditTable>> = {
  courses: { keys: ['code'], fixed: ofProgramme, record: 'curriculum' },
  offerings: { keys: ['courseCode', 'periods'], fixed: ofYear, record: 'offerings' },
  assessments: { keys: ['courseCode', 'code'], fixed: ofYear, record: 'assessments' },
  calendar: { keys: ['code', 'kind', 'programmeCode'], fixed: ofYear, record: 'calendar' },
  optionGroups: { keys: ['studyYear', 'code'], fixed: ofProgramme, record: 'optionGroups' },
  activities: { keys: ['courseCode', 'code', 'group'], fixed: ofYear, record: 'activities' },
  programmes: { keys: ['code'], fixed: () => ({}), record: 'programmes' },
};

/** The sheet of the template of a table. */
export function sheetOf(kind: EditKind): TemplateSheet {
  const sheet = TEMPLATE_SHEETS.find((candidate) => candidate.kind === kind);
  if (!sheet) throw new Error(`The template has no sheet ${kind}`);
  return sheet;
}

/** The columns of a table as they are shown: those of the template but for what is fixed, and the note on the source of a row. */
export function editColumns(kind: EditKind, language: Language, context: EditContext): readonly EditColumnDocument[] {
  const { keys, fixed } = EDIT_TABLES[kind];
  const sheet = sheetOf(kind);
  const hidden = new Set(['source', ...Object.keys(fixed(context))]);
  const template = SHEET_TEMPLATES.find((candidate) => candidate.kind === kind);
  return sheet.columns
    .filter(({ field }) => !hidden.has(field))
    .map(({ field, header }) => ({
      field,
      header: header[language],
      need: needOf(sheet, field),
      isKey: keys.includes(field),
      holds: template?.columns[field]?.holds ?? 'other',
      choices: [...choicesOf(kind, field, language)],
    }));
}

const YES_NO: ReadonlySet<string> = new Set(['groupWork', 'movable', 'mandatory']);

function choicesOf(kind: EditKind, field: string, language: Language): readonly string[] {
  const words = KIND_WORDS[language];
  if (field === 'requirement') return REQUIREMENTS.map(words.requirement);
  if (YES_NO.has(field)) return [true, false].map(words.yesNo);
  if (field !== 'kind') return [];
  if (kind === 'activities') return ACTIVITY_KINDS.map(words.activity);
  return kind === 'calendar' ? CALENDAR_KINDS.map(words.calendar) : ASSESSMENT_KINDS.map(words.assessment);
}
