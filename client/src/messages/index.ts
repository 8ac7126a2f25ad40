import { type DomainMessageKey, domainMessages, type Language } from '@evenkeel/shared/messages';
import { calibration as calibrationEn } from './en/calibration.js';
import { charts as chartsEn } from './en/charts.js';
import { curriculum as curriculumEn } from './en/curriculum.js';
import { documentation as documentationEn } from './en/documentation.js';
import { edit as editEn } from './en/edit.js';
import { fields as fieldsEn } from './en/fields.js';
import { history as historyEn } from './en/history.js';
import { imports as importsEn } from './en/imports.js';
import { live as liveEn } from './en/live.js';
import { names as namesEn } from './en/names.js';
import { overview as overviewEn } from './en/overview.js';
import { pathways as pathwaysEn } from './en/pathways.js';
import { policy as policyEn } from './en/policy.js';
import { profiles as profilesEn } from './en/profiles.js';
import { rebalance as rebalanceEn } from './en/rebalance.js';
import { reports as reportsEn } from './en/reports.js';
import { scenario as scenarioEn } from './en/scenario.js';
import { shell as shellEn } from './en/shell.js';
import { stressors as stressorsEn } from './en/stressors.js';
import { week as weekEn } from './en/week.js';
import { calibration as calibrationNl } from './nl/calibration.js';
import { charts as chartsNl } from './nl/charts.js';
import { curriculum as curriculumNl } from './nl/curriculum.js';
import { documentation as documentationNl } from './nl/documentation.js';
import { edit as editNl } from './nl/edit.js';
import { fields as fieldsNl } from './nl/fields.js';
import { history as historyNl } from './nl/history.js';
import { imports as importsNl } from './nl/imports.js';
import { live as liveNl } from './nl/live.js';
import { names as namesNl } from './nl/names.js';
import { overview as overviewNl } from './nl/overview.js';
import { pathways as pathwaysNl } from './nl/pathways.js';
import { policy as policyNl } from './nl/policy.js';
import { profiles as profilesNl } from './nl/profiles.js';
import { rebalance as rebalanceNl } from './nl/rebalance.js';
import { reports as reportsNl } from './nl/reports.js';
import { scenario as scenarioNl } from './nl/scenario.js';
import { shell as shellNl } from './nl/shell.js';
import { stressors as stressorsNl } from './nl/stressors.js';
import { week as weekNl } from './nl/week.js';

const en = {
  ...shellEn,
  ...overviewEn,
  ...pathwaysEn,
  ...chartsEn,
  ...weekEn,
  ...scenarioEn,
  ...curriculumEn,
  ...reportsEn,
  ...rebalanceEn,
  ...importsEn,
  ...historyEn,
  ...fieldsEn,
  ...profilesEn,
  ...liveEn,
  ...editEn,
  ...calibrationEn,
  ...documentationEn,
  ...namesEn,
  ...stressorsEn,
  ...policyEn,
};

export type ScreenMessageKey = keyof typeof en;

/** A key of any text on a screen. */
export type MessageKey = ScreenMessageKey | DomainMessageKey;

const screenMessages: Readonly<Record<Language, Readonly<Record<ScreenMessageKey, string>>>> = {
  en,
  nl: {
    ...shellNl,
    ...overviewNl,
    ...pathwaysNl,
    ...chartsNl,
    ...weekNl,
    ...scenarioNl,
    ...curriculumNl,
    ...reportsNl,
    ...rebalanceNl,
    ...importsNl,
    ...historyNl,
    ...fieldsNl,
    ...profilesNl,
    ...liveNl,
    ...editNl,
    ...calibrationNl,
    ...documentationNl,
    ...namesNl,
    ...stressorsNl,
    ...policyNl,
  },
};

/** All texts of a language: those of the screens and those the server shares. */
export function messagesIn(language: Language): Readonly<Record<MessageKey, string>> {
  return { ...domainMessages[language], ...screenMessages[language] };
}
