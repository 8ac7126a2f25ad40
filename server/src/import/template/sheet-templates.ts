import { activitiesSheet } from './activities-sheet.js';
import { activityCountsSheet } from './activity-counts-sheet.js';
import { assessmentsSheet } from './assessments-sheet.js';
import { calendarSheet } from './calendar-sheet.js';
import type { SheetTemplate } from './column.js';
import { coursesSheet } from './courses-sheet.js';
import { evaluationsSheet } from './evaluations-sheet.js';
import { offeringsSheet } from './offerings-sheet.js';
import { optionGroupsSheet } from './option-groups-sheet.js';
import { programmesSheet } from './programmes-sheet.js';

/** All sheets that can be read: those of the template, and those that systems export: activity counts and evaluations. Where headers fit two of them equally well, the first is taken. */
export const SHEET_TEMPLATES: readonly SheetTemplate[] = [
  assessmentsSheet,
  activitiesSheet,
  coursesSheet,
  offeringsSheet,
  calendarSheet,
  optionGroupsSheet,
  programmesSheet,
  activityCountsSheet,
  evaluationsSheet,
];
