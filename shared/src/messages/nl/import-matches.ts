import type { importMatches as en } from '../en/import-matches.js';

/** Teksten over toetsen die meer dan één bron noemt, in het Nederlands. */
export const importMatches: Record<keyof typeof en, string> = {
  'import.match-unknown':
    'Geen item in deze bestanden heet in de voorvertoning “{value}”; deze keuze is niet gebruikt. Neem de naam over uit de lijst van overeenkomsten.',
  'import.match-refused':
    '“{title}” van {course} kan niet de toets “{value}” zijn: die is voor dit vak en jaar niet opgeslagen, of er is nog een item van dezelfde bron voor gekozen. Kies een andere.',
  'import.match-merged':
    '{count, plural, one {Eén toets wordt} other {# toetsen worden}} weggehaald omdat alles wat erover gezegd werd nu bij een andere hoort: {records}.',
  'import.match-still-used':
    'Een toets kan niet bij een andere worden gevoegd zolang een herkansing hem noemt: {records}. Pas eerst de herkansing aan.',
  'import.match-too-many':
    'Eén vak heeft zo veel toetsen dat ze alleen op code zijn vergeleken: {course}. Kijk de lijst na op toetsen die er dubbel in staan.',
  'import.sources-differ':
    'De bronnen verschillen over “{title}” van {course}: {field, select, dueOn {de datum} dueTime {het tijdstip} durationHours {de duur in uren} weightPercent {de weging in procenten} kind {de vorm} groupWork {of het groepswerk is} releasedOn {de dag waarop de opdracht beschikbaar komt} feedbackOn {de dag van de feedback} other {{field}}} ({said}).',
  'import.sources-differ-in-date':
    'De bronnen geven verschillende datums voor “{title}” van {course}: {said}. Spreek er één af en verbeter de andere.',
};
