import type { names as en } from '../en/names.js';

/** What sources, formats and ways of bringing data in are called in Dutch. */
export const names: Record<keyof typeof en, string> = {
  'sourceName.template': 'sjabloon',
  'sourceName.icalendar': 'kalender (iCalendar)',
  'sourceName.ooapi': 'Open Onderwijs API',
  'sourceName.canvas': 'Canvas',
  'sourceName.canvas-calendar': 'kalender van Canvas',
  'sourceName.brightspace': 'Brightspace',
  'sourceName.brightspace-calendar': 'kalender van Brightspace',
  'sourceName.moodle': 'Moodle',
  'sourceName.moodle-calendar': 'kalender van Moodle',
  'sourceName.open-university': 'Open University learning analytics',
  'sourceName.activity-counts': 'activiteitstellingen',
  'sourceName.enrolments': 'inschrijvingen',
  'sourceName.by-hand': 'met de hand bewerkt',
  'sourceName.hand-given-back': 'met de hand ingevuld, teruggegeven',
  'sourceName.precedence': 'welke bron wordt geloofd',
  'place.row': 'rij {row}',
  'place.sheetRow': '{sheet}, rij {row}',
  'importedBy.web': 'scherm of API',
  'importedBy.command-line': 'opdrachtregel',
  'importedBy.demo': 'demogegevens',
  'importedBy.live': 'live bron “{name}”',
  'importedBy.unknown': 'niet onthouden',
};
