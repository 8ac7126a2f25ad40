import type { importSums as en } from '../en/import-sums.js';

/** Texts of imports of enrolments and activity counts, of the choice of a format, and of what must wait, in Dutch. ICU message format. */
export const importSums: Record<keyof typeof en, string> = {
  'import.items-not-counted':
    '{count, plural, one {Eén onderdeel} other {# onderdelen}} van dit bestand {count, plural, one {telt} other {tellen}} niet mee voor een cijfer (een bijeenkomst, een opening, een oefenquiz of enquête) en {count, plural, one {is} other {zijn}} weggelaten.',
  'import.items-held':
    '{count, plural, one {Eén item is weggelaten: wat eraan schort, staat bij de plaats ervan. De andere gaan door.} other {# items zijn weggelaten: wat eraan schort, staat bij de plaats van elk. De andere gaan door.}}',
  'import.weights-sum-of-source':
    'De wegingen van {course}{group, select, none {} other { in groep {group}}} tellen in de bron op tot {total, number} % in plaats van 100. Ze zijn overgenomen zoals ze zijn; controleer ze daar.',
  'import.also-known':
    '{count, plural, one {Eén toets die al bekend was, staat} other {# toetsen die al bekend waren, staan}} ook in deze bron. Er verandert niets aan; wat deze bron zegt, wordt bewaard naast wat andere zeggen.',
  'import.course-needs-ec':
    'De bron geeft de EC van het nieuwe vak {course} niet, daarom wacht het: zonder EC zijn geen uren te plannen. Vul ze in de bron in, of voeg het vak toe met het blad Vakken van het sjabloon. De andere rijen gaan door.',
  'import.row-waits':
    'Deze rij wacht op een vak dat niet compleet is: {record}. Hij wordt bij de volgende import gelezen, zodra het vak bekend is.',
  'import.ooapi-study-load-out-of-range':
    'Een studielast van {ec, number} EC is niet te plannen: een vak heeft meer dan 0 en hoogstens 60 EC. De studielast is weggelaten.',
  'import.format-unknown': 'Er is geen formaat “{value}”. Kies uit: {known}.',
  'import.format-not-read':
    'Dit bestand is niet te lezen als {format}, het gekozen formaat. Kies een ander, of laat de keuze open.',
  'import.enrolment-student-missing':
    '{count, plural, one {Deze rij noemt} other {# rijen, waarvan dit de eerste is, noemen}} geen student, zodat niet bekend is bij wiens vakken {count, plural, one {hij hoort} other {ze horen}}. Vul het pseudoniem of nummer in.',
  'import.enrolment-course-missing':
    '{count, plural, one {Deze rij noemt} other {# rijen, waarvan dit de eerste is, noemen}} geen vak, of een vak met een code van meer dan 80 tekens. Vul de code in.',
  'import.enrolment-year-invalid':
    'Het studiejaar van {count, plural, one {deze rij} other {# rijen, waarvan dit de eerste is,}} is niet te lezen. Schrijf het als 2026-2027.',
  'import.enrolment-set-unreadable':
    '{count, plural, one {Deze rij heeft} other {# rijen, waarvan dit de eerste is, hebben}} geen stel vakken, of geen leesbaar aantal studenten. Schrijf de vakken met een plus ertussen (A101+B205) en het aantal in cijfers.',
  'import.enrolment-set-incomplete':
    '{count, plural, one {Eén rij hoort} other {# rijen, waarvan dit de eerste is, horen}} bij studenten van wie een andere rij niet te lezen is. Hun vakken zouden niet compleet zijn, daarom zijn die ook geweigerd.',
  'import.enrolments-merged':
    '{rows, plural, one {Eén rij is} other {# rijen zijn}} samengevoegd tot {sets, plural, one {één stel} other {# stellen}} vakken van {students, plural, =0 {minder dan 10 studenten} other {# studenten}}. Alleen de stellen en hoeveel studenten elk heeft worden bewaard; wie dat zijn niet.',
  'import.enrolments-none': 'Onder deze kopjes staan geen inschrijvingen. Controleer het bestand.',
  'import.enrolments-year-from-start':
    'Alleen het jaar waarin het studiejaar begint is gegeven; dat is gelezen als {year} enzovoort. Controleer of dat klopt.',
  'import.enrolments-columns-unused':
    '{count, plural, one {Eén kolom is} other {# kolommen zijn}} niet gebruikt en niet bewaard: {columns}.',
  'import.enrolments-withdrawn':
    '{count, plural, one {Eén rij is} other {# rijen zijn}} overgeslagen: volgens de status volgt de student het vak niet.',
  'import.enrolments-not-students':
    '{count, plural, one {Eén rij is} other {# rijen zijn}} overgeslagen: volgens de rol is de persoon geen student van het vak.',
  'import.enrolments-repeated':
    '{count, plural, one {Eén rij zegt} other {# rijen zeggen}} nog eens dat een student een vak in een periode volgt, en {count, plural, one {is} other {zijn}} overgeslagen.',
  'import.enrolments-hidden':
    '{count, plural, one {Eén stel vakken is} other {# stellen vakken zijn}} overgeslagen: het bestand zegt niet hoeveel studenten {count, plural, one {het} other {ze}} hebben (“<10”).',
  'import.enrolments-twice':
    'De inschrijvingen van {year}{programme, select, none {} other { in {programme}}} staan ook in {firstFile}, en verschillen. Zet ze in één tabel: alleen dan blijven de vakken van een student bij elkaar.',
  'import.enrolments-added-up':
    '{count, plural, one {Eén} other {#}} van {of, plural, one {het ene vak} other {de # vakken}} in deze inschrijvingen van {year} {count, plural, one {staat} other {staan}} ook in opgeslagen inschrijvingen van de bron “{source}”{programme, select, none {} other { (in {programme})}}. Die blijven staan, en de studenten van beide worden opgeteld. Zijn het dezelfde studenten, dan tellen zij dubbel: lees dit bestand in als die bron, of maak eerst de eerdere import ongedaan.',
  'import.summed-courses-unknown':
    '{count, plural, one {Eén vak is} other {# vakken zijn}} hier niet bekend: {courses}{more, plural, =0 {} other { en nog #}}. {count, plural, one {Het blijft} other {Ze blijven}} bewaard. Lees ook de vakken in, of verbeter de codes.',
  'import.evaluation-few-answers':
    'De evaluatie van {course} heeft minder dan {least} antwoorden, of zegt niet hoeveel; zij is weggelaten.',
  'import.activity-added-up':
    '{count, plural, one {Eén rij is} other {# rijen zijn}} opgeteld bij een eerdere rij over hetzelfde vak, systeem en dezelfde week of dag.',
  'import.open-university-activity':
    'Weken en dagen zijn geteld vanaf een aangenomen eerste dag: de eerste maandag van oktober (J) of februari (B).',
};
