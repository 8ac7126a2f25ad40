import type { Language } from '@evenkeel/shared/messages';
import type { SheetKind } from '../import/template/column.js';

/** A column of the template: its field in the sheet, and its header in each language. */
export interface TemplateColumn {
  readonly field: string;
  readonly header: Readonly<Record<Language, string>>;
}

/** The sheets that are filled in by hand. Activity counts and evaluations are exported by systems. */
export type TemplateKind = Exclude<SheetKind, 'activityCounts' | 'evaluations'>;

/** A sheet of the template as it is handed out. */
export interface TemplateSheet {
  readonly kind: TemplateKind;
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly TemplateColumn[];
}

const column = (field: string, en: string, nl: string): TemplateColumn => ({ field, header: { en, nl } });

const PROGRAMME = column('programmeCode', 'programme_code', 'opleidingscode');
const COURSE = column('courseCode', 'course_code', 'vakcode');
const YEAR = column('academicYear', 'academic_year', 'academisch_jaar');
const STUDY_YEAR = column('studyYear', 'study_year', 'studiejaar');
const OPTION_GROUP = column('optionGroup', 'option_group', 'keuzegroep');
const SOURCE = column('source', 'source', 'bron');

/** The sheets of the template with their columns, in the order in which they are filled in. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    kind: 'programmes',
    name: { en: 'Programmes', nl: 'Opleidingen' },
    columns: [
      column('code', 'programme_code', 'opleidingscode'),
      column('name', 'name', 'naam'),
      column('level', 'level', 'niveau'),
      column('totalEc', 'total_ec', 'totaal_ec'),
      SOURCE,
    ],
  },
  {
    kind: 'courses',
    name: { en: 'Courses', nl: 'Vakken' },
    columns: [
      column('code', 'course_code', 'vakcode'),
      column('name', 'name', 'naam'),
      column('ec', 'ec', 'ec'),
      PROGRAMME,
      STUDY_YEAR,
      column('requirement', 'requirement', 'verplichting'),
      OPTION_GROUP,
      column('contactHoursTotal', 'contact_hours_total', 'contacturen_totaal'),
      SOURCE,
    ],
  },
  {
    kind: 'optionGroups',
    name: { en: 'Option groups', nl: 'Opties' },
    columns: [
      PROGRAMME,
      STUDY_YEAR,
      column('code', 'option_group', 'keuzegroep'),
      column('chooseCourses', 'choose_n', 'kies_aantal'),
      column('chooseEc', 'choose_ec', 'kies_ec'),
      column('within', 'within_group', 'binnen_groep'),
      SOURCE,
    ],
  },
  {
    kind: 'calendar',
    name: { en: 'Calendar', nl: 'Jaarrooster' },
    columns: [
      YEAR,
      column('code', 'code', 'code'),
      column('kind', 'kind', 'soort'),
      column('name', 'name', 'naam'),
      column('start', 'start_date', 'begindatum'),
      column('end', 'end_date', 'einddatum'),
      PROGRAMME,
      SOURCE,
    ],
  },
  {
    kind: 'offerings',
    name: { en: 'Offerings', nl: 'Uitvoering' },
    columns: [
      COURSE,
      YEAR,
      column('periods', 'period_code', 'blok'),
      column('startDate', 'start_date', 'begindatum'),
      column('endDate', 'end_date', 'einddatum'),
      column('expectedStudents', 'expected_students', 'verwacht_aantal_studenten'),
      SOURCE,
    ],
  },
  {
    kind: 'activities',
    name: { en: 'Activities', nl: 'Contact' },
    columns: [
      COURSE,
      YEAR,
      column('code', 'activity_code', 'activiteitcode'),
      column('kind', 'type', 'type'),
      column('group', 'group', 'groep'),
      column('weeks', 'weeks', 'weken'),
      column('date', 'date', 'datum'),
      column('startTime', 'time', 'tijd'),
      column('sessionsPerWeek', 'sessions_per_week', 'bijeenkomsten_per_week'),
      column('hoursPerSession', 'hours_per_session', 'uren_per_bijeenkomst'),
      column('prepHoursPerSession', 'prep_hours', 'voorbereidingsuren'),
      column('mandatory', 'mandatory', 'verplicht'),
      column('city', 'city', 'stad'),
      SOURCE,
    ],
  },
  {
    kind: 'assessments',
    name: { en: 'Assessments', nl: 'Toetsen' },
    columns: [
      COURSE,
      YEAR,
      column('code', 'assessment_code', 'toetscode'),
      column('title', 'title', 'titel'),
      column('kind', 'type', 'toetsvorm'),
      column('weight', 'weight_pct', 'weging'),
      column('weightGroup', 'weight_group', 'weeggroep'),
      column('minimumGrade', 'min_grade', 'minimumcijfer'),
      column('due', 'due_date', 'datum'),
      column('week', 'week', 'week'),
      column('dueTime', 'time', 'tijd'),
      column('durationHours', 'duration_hours', 'duur_uren'),
      column('releasedOn', 'open_date', 'beschikbaar_vanaf'),
      column('announcedOn', 'announced_on', 'aangekondigd_op'),
      column('effortHours', 'effort_hours', 'studielast_uren'),
      column('words', 'words', 'woorden'),
      column('pages', 'pages', 'paginas'),
      column('groupWork', 'group_work', 'groepswerk'),
      column('feedbackOn', 'feedback_date', 'feedback_op'),
      column('returnedOn', 'returned_on', 'teruggegeven_op'),
      column('criteriaTold', 'criteria_told', 'criteria_bekend'),
      column('lateRuleTold', 'late_rule_told', 'laatregel_bekend'),
      column('resitOf', 'resit_of', 'herkansing_van'),
      column('movable', 'movable', 'verplaatsbaar'),
      column('windowStart', 'window_start', 'venster_van'),
      column('windowEnd', 'window_end', 'venster_tot'),
      SOURCE,
    ],
  },
];
