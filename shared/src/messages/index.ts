import { editing as editingEn } from './en/editing.js';
import { findings as findingsEn } from './en/findings.js';
import { importJobs as importJobsEn } from './en/import-jobs.js';
import { importMatches as importMatchesEn } from './en/import-matches.js';
import { importProblems as importProblemsEn } from './en/import-problems.js';
import { importSources as importSourcesEn } from './en/import-sources.js';
import { importSums as importSumsEn } from './en/import-sums.js';
import { importTables as importTablesEn } from './en/import-tables.js';
import { imports as importsEn } from './en/imports.js';
import { liveSources as liveSourcesEn } from './en/live-sources.js';
import { report as reportEn } from './en/report.js';
import { rules as rulesEn } from './en/rules.js';
import { scenarios as scenariosEn } from './en/scenarios.js';
import { terms as termsEn } from './en/terms.js';
import { editing as editingNl } from './nl/editing.js';
import { findings as findingsNl } from './nl/findings.js';
import { importJobs as importJobsNl } from './nl/import-jobs.js';
import { importMatches as importMatchesNl } from './nl/import-matches.js';
import { importProblems as importProblemsNl } from './nl/import-problems.js';
import { importSources as importSourcesNl } from './nl/import-sources.js';
import { importSums as importSumsNl } from './nl/import-sums.js';
import { importTables as importTablesNl } from './nl/import-tables.js';
import { imports as importsNl } from './nl/imports.js';
import { liveSources as liveSourcesNl } from './nl/live-sources.js';
import { report as reportNl } from './nl/report.js';
import { rules as rulesNl } from './nl/rules.js';
import { scenarios as scenariosNl } from './nl/scenarios.js';
import { terms as termsNl } from './nl/terms.js';

/** The languages of the product; the first is the default. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const en = {
  ...editingEn,
  ...findingsEn,
  ...importJobsEn,
  ...importMatchesEn,
  ...importProblemsEn,
  ...importSourcesEn,
  ...importSumsEn,
  ...importTablesEn,
  ...importsEn,
  ...liveSourcesEn,
  ...reportEn,
  ...rulesEn,
  ...scenariosEn,
  ...termsEn,
};

/** A key of the texts that server and client share. */
export type DomainMessageKey = keyof typeof en;

/** The texts about the domain (rules, import issues, terms) in ICU message format, by language and key. */
export const domainMessages: Readonly<Record<Language, Readonly<Record<DomainMessageKey, string>>>> = {
  en,
  nl: {
    ...editingNl,
    ...findingsNl,
    ...importJobsNl,
    ...importMatchesNl,
    ...importProblemsNl,
    ...importSourcesNl,
    ...importSumsNl,
    ...importTablesNl,
    ...importsNl,
    ...liveSourcesNl,
    ...reportNl,
    ...rulesNl,
    ...scenariosNl,
    ...termsNl,
  },
};
