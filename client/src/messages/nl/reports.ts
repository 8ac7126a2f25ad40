import type { reports as en } from '../en/reports.js';

export const reports: Record<keyof typeof en, string> = {
  'reports.title': 'Rapporten',
  'reports.failed': 'De rapporten konden niet worden getoond',
  'reports.make': 'Rapport studielast en stressoren',
  'reports.lead': 'Voor een commissie, een faculteit of de jaarlijkse beoordeling van de onderwijs- en examenregeling.',
  'reports.cohort': 'Studiejaar',
  'reports.language': 'Taal van het rapport',
  'reports.live': 'het rooster',
  'reports.sections': 'Onderdelen',
  'reports.nothing': 'Vink ten minste één onderdeel aan.',
  'reports.show': 'Toon de PDF',
  'calendars.title': 'Deadlines in een agenda',
  'calendars.lead':
    'Deadlines, tentamens en weken die aandacht vragen. Een agenda die zich abonneert volgt elke wijziging.',
  'calendars.file': 'Download eenmalig (.ics)',
  'calendars.create': 'Maak een adres',
  'calendars.refused': 'Er is geen adres gemaakt',
  'calendars.new': 'Nieuw adres',
  'calendars.once':
    'Dit adres wordt één keer getoond. Wie het heeft kan de deadlines lezen totdat het wordt ingetrokken.',
  'calendars.list': 'Adressen',
  'calendars.column.made': 'Gemaakt',
  'calendars.column.cohort': 'Studiejaar',
  'calendars.column.state': 'Status',
  'calendars.revoke': 'Trek in',
  'calendars.revokeOne': 'Trek het adres in dat is gemaakt op {when}',
  'calendars.revoked': 'ingetrokken op {when}',
};
