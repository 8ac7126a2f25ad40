import type { importProblems as en } from '../en/import-problems.js';

/** Waarom een verzoek over het inlezen wordt geweigerd. */
export const importProblems: Record<keyof typeof en, string> = {
  'importProblem.stale.title': 'De gegevens zijn gewijzigd',
  'importProblem.stale.detail':
    'De bestanden of de opgeslagen gegevens zijn niet meer die van het voorbeeld. Bekijk een nieuw voorbeeld en lees opnieuw in.',
  'importProblem.unknown-import.title': 'Import niet gevonden',
  'importProblem.unknown-import.detail': 'Er is geen import met nummer {id}. De lijst van imports toont de nummers.',
  'importProblem.undo-unknown.title': 'Import is niet terug te draaien',
  'importProblem.undo-unknown.detail':
    'Van import {id} is niet bewaard wat hij veranderde, dus hij is niet terug te draaien. Lees de eerdere bestanden opnieuw in.',
  'importProblem.undo-done.title': 'Import is al teruggedraaid',
  'importProblem.undo-done.detail':
    'Import {id} is teruggedraaid door import {by}. Draai die terug om hem te herstellen.',
  'importProblem.undo-blocked.title': 'Gewijzigd sinds deze import',
  'importProblem.undo-blocked.detail':
    'Import {id} is niet teruggedraaid en er is niets veranderd, want {count, plural, one {één gegeven is} other {# gegevens zijn}} sindsdien gewijzigd of gebruikt: {records}{more, plural, =0 {} other { en nog #}}. Draai eerst de latere imports terug.',
  'importProblem.unknown-assessment.title': 'Toets niet gevonden',
  'importProblem.unknown-assessment.detail': 'Deze opleiding heeft in {year} geen toets {code} van {course}.',
  'importProblem.no-refused-rows.title': 'Geen geweigerde rijen',
  'importProblem.no-refused-rows.detail': 'In de bestanden zijn geen rijen geweigerd.',
  'importProblem.files.title': 'Geen bestanden om in te lezen',
  'importProblem.files.detail': 'Lever een tot {most} bestanden aan in het veld “files”, elk hoogstens {megabytes} MB.',
};
