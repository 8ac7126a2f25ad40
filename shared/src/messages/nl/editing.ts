import type { editing as en } from '../en/editing.js';

/** Texts of what is edited by hand in Dutch. ICU message format. */
export const editing: Record<keyof typeof en, string> = {
  'import.hand-edit-kept':
    'Dit is met de hand bewerkt: {kept, select, none {het blijft leeg} other {“{kept}” blijft staan}}{offered, select, none {, hoewel het bestand hier niets heeft} other {, hoewel het bestand “{offered}” zegt}}. Geef het op het bewerkscherm terug aan de bronnen als het bestand gelijk heeft.',
  'import.hand-removal-kept':
    'Dit is met de hand weggehaald en blijft weg: {record}. Draai dat terug in de lijst van imports, of voeg het met de hand toe, om het terug te krijgen.',
  'import.missing-by-hand':
    '{count, plural, one {Eén gegeven dat niet in de bestanden staat, is} other {# gegevens die niet in de bestanden staan, zijn}} met de hand gemaakt of bewerkt en {count, plural, one {blijft} other {blijven}} staan: {records}. Haal {count, plural, one {het} other {ze}} met de hand weg als dat de bedoeling is.',
  'import.edit-exists': 'Dit bestaat al: {record}. Bewerk die rij, of kies een andere code.',
  'import.edit-still-used':
    'Dit kan niet worden weggehaald, want het wordt nog gebruikt door: {records}. Haal die eerst weg, of tegelijk hiermee.',
  'import.edit-key-fixed':
    '“{column}” kan in een bestaande rij niet worden bewerkt. Haal de rij weg en voeg een nieuwe toe met de juiste waarde.',
  'import.edit-moments-several':
    'Deze reeks heeft meer momenten dan een rij kan tonen. Wijzig ze in het rooster of het sjabloon en lees dat in, of haal de rij weg en voeg andere toe.',
  'import.edit-field-unknown': 'Er is hier geen kolom “{field}”. Stuur alleen velden die de tabel heeft.',
  'importProblem.record-changed.title': 'Door een ander gewijzigd',
  'importProblem.record-changed.detail':
    '{count, plural, one {Eén rij is} other {# rijen zijn}} gewijzigd sinds u {count, plural, one {die} other {ze}} opende: {records}. Er is niets opgeslagen. Bekijk wat er nu staat en bewerk opnieuw.',
};
