import type { importSources as en } from '../en/import-sources.js';

/** Texts of imports from learning environments and the Open University, in Dutch. ICU message format. */
export const importSources: Record<keyof typeof en, string> = {
  'import.items-none':
    'In dit bestand staat niets om in te lezen{count, plural, =0 {} one {: studenten kunnen het ene onderdeel erin niet zien} other {: studenten kunnen geen van de # onderdelen zien}}. Controleer of dit het juiste bestand is.',
  'import.items-unreadable':
    '{count, plural, one {Eén deel} other {# delen}} van dit bestand {count, plural, one {is} other {zijn}} geen opdracht, groep, inlevermap of quiz. Exporteer het bestand opnieuw; er mag niets ongezien wegvallen.',
  'import.item-hidden':
    '“{title}” is niet zichtbaar voor studenten (niet gepubliceerd of verborgen) en is niet ingelezen. Publiceer het als het meetelt.',
  'import.item-deleted': '“{title}” is in de leeromgeving verwijderd en is niet ingelezen.',
  'import.item-date-unreadable':
    'De {field, select, due {inleverdatum} other {datum waarop het opengaat}} van “{title}”, {date}, is geen datum in deze eeuw. Die is weggelaten; verbeter hem in de leeromgeving.',
  'import.item-date-stale':
    'De {field, select, due {inleverdatum} other {datum waarop het opengaat}} van “{title}”, {date}, ligt meer dan een half jaar buiten het studiejaar: waarschijnlijk een kopie van een eerder jaar. Die is niet overgenomen; verbeter hem in de leeromgeving.',
  'import.course-not-named':
    'Dit bestand zegt niet bij welk vak {count, plural, one {het ene onderdeel hoort} other {de # onderdelen horen}}. Geef de vakcode op bij deze import.',
  'import.course-said': 'Het bestand noemt het vak “{named}”; het is ingelezen als {course}, de opgegeven vakcode.',
  'import.due-from-closing':
    '{count, plural, one {Eén quiz of inlevermap heeft} other {# quizzen of inlevermappen hebben}} geen inleverdatum; het moment waarop {count, plural, one {die sluit} other {ze sluiten}} is genomen.',
  'import.file-is-one-page':
    'Dit bestand is één pagina van een langere lijst. Lees ook de andere pagina’s in, anders is over wat daarop staat niets bekend.',
  'import.moodle-warnings':
    'Moodle heeft zelf {count, plural, one {één cursus of activiteit} other {# cursussen of activiteiten}} uit deze export weggelaten, meestal wegens ontbrekende rechten. Controleer wat er ontbreekt.',
  'import.canvas-weights':
    'De wegingen van {count, plural, one {één opdracht zijn} other {# opdrachten zijn}} berekend {basis, select, groups {uit het gewicht van de groep en het aandeel in de punten daarvan} other {uit het aandeel in alle punten, omdat geen groep een gewicht heeft}}, in twee decimalen.',
  'import.canvas-weights-incomplete':
    'De wegingen in Canvas komen uit op {total, number} in plaats van 100, dus wegingen zijn niet ingelezen. Misschien heeft een groep nog geen opdrachten of punten.',
  'import.canvas-points-missing':
    'Wegingen zijn niet ingelezen: {count, plural, one {één opdracht heeft} other {# opdrachten hebben}} geen punten of geen groep waarvan het gewicht bekend is. Vul dat in Canvas aan.',
  'import.canvas-drop-rules':
    'In de groep “{group}” {count, plural, one {vervalt één resultaat} other {vervallen # resultaten}}. De wegingen zijn die alsof alles meetelt.',
  'import.canvas-created-not-used':
    'Van {count, plural, one {één opdracht} other {# opdrachten}} is de dag waarop die is gemaakt niet genomen als de dag waarop de datum is aangekondigd: de cursus is gekopieerd, of de datums passen niet.',
  'import.canvas-other-dates':
    '{count, plural, one {Eén opdracht heeft} other {# opdrachten hebben}} andere datums voor aparte groepen of studenten. Alleen de datum voor iedereen is ingelezen.',
  'import.presentation-unknown':
    '“{value}” is geen presentatie van de Open University. Presentaties zien eruit als 2014J (oktober) of 2014B (februari).',
  'import.presentations-several-years':
    'Dit bestand bevat presentaties uit verschillende studiejaren: {years}. Kies het studiejaar voor deze import.',
  'import.presentations-other-years':
    '{count, plural, one {Eén rij is} other {# rijen zijn}} overgeslagen: presentaties {presentations} vallen niet in {year}.',
  'import.presentations-none': 'Geen presentatie in dit bestand valt in {year}. Kies een ander studiejaar.',
  'import.days-invalid': '“{value}” is geen aantal dagen. Schrijf een geheel getal, bijvoorbeeld 19.',
  'import.day-after-year':
    'Dag {value} van deze presentatie is {date}, na het einde van studiejaar {year} ({last}). De toets is zonder datum ingelezen.',
  'import.assessment-unreadable':
    '“{value}” is geen soort van de Open University, of het nummer van de toets is geen getal. Gebruik TMA, CMA of Exam.',
  'import.open-university-course':
    'De dataset vermeldt geen eerste dagen en studiepunten. De eerste maandag van oktober (J) of februari (B) en 30 EC per module zijn aangenomen, en elke presentatie is als opleiding samengesteld.',
  'import.open-university-assessment':
    'Inleverdatums zijn geteld vanaf een aangenomen eerste dag: de eerste maandag van oktober (J) of februari (B).',
  'import.calendar-empty':
    'De agenda is geldig maar bevat geen afspraken. Controleer de periode waarover hij is geëxporteerd.',
  'import.calendar-understood':
    '{understood, number} van de {total, number} afspraken zijn begrepen, met profiel {profile}.',
  'import.calendar-without-course':
    'Geen enkele afspraak noemt een vak. Kies het vak voor dit bestand, of een ander profiel.',
  'import.calendar-profile-unknown': 'Het profiel “{value}” bestaat niet. Kies uit: {known}.',
  'import.calendar-group-unknown': 'De groep “{value}” komt in de agenda niet voor. Wel: {known}.',
  'import.calendar-cancelled':
    '{count, plural, one {Eén afspraak is} other {# afspraken zijn}} afgezegd en niet meegeteld (regel {lines}).',
  'import.calendar-type-unknown':
    'Van {count, plural, one {één afspraak} other {# afspraken}} is de werkvorm niet herkend; gelezen als “overig”.',
  'import.calendar-zone-unknown':
    'De tijdzone “{zone}” is niet bekend; de tijden zijn gelezen als die van de agenda of de instelling.',
  'import.calendar-event-without-time':
    'Deze afspraak heeft geen begin dat te lezen is (DTSTART) en is niet ingelezen. Verbeter haar in de bron.',
  'import.calendar-event-length':
    'Het einde van deze afspraak ligt voor het begin of is niet te lezen; zij is niet ingelezen. Verbeter haar in de bron.',
  'import.calendar-event-unclosed':
    'Deze afspraak heeft geen einde (END:VEVENT) en is niet ingelezen. Exporteer de agenda opnieuw.',
  'import.calendar-event-without-course':
    'Deze afspraak noemt geen vak en is niet ingelezen. Kies een vak voor dit bestand als zij meetelt.',
  'import.calendar-event-opening': 'Dit meldt alleen dat iets opengaat; het is geen deadline en niet ingelezen.',
  'import.calendar-event-all-day':
    'Deze afspraak duurt hele dagen, zodat er geen uren bekend zijn; zij is niet ingelezen. Zet haar in het blad Contact als zij meetelt.',
  'import.calendar-event-over-days':
    'Deze afspraak loopt over {days, number} dagen en is gelezen als {hours, number} uur op elke dag. Controleer dat.',
  'import.calendar-series-refused':
    'De herhaling van deze afspraak is niet gevolgd en zij is niet ingelezen: {reason, select, rule {de regel is geen gewone regel per dag, week, maand of jaar} long {zij telt meer dan {limit, number} keer} none {de regel levert geen dagen op} other {het bestand bevat te veel herhalingen}}. Verbeter haar in de bron.',
  'import.calendar-series-endless': 'Deze herhaling heeft geen einde en is gelezen tot en met {until}.',
  'import.calendar-series-replaced':
    'Alle keren van deze reeks zijn uitgezonderd of gewijzigd; zij zelf telt niet mee.',
  'import.calendar-not-gregorian':
    'De agenda telt zijn dagen niet volgens de gregoriaanse kalender ({name}). Exporteer hem met gregoriaanse datums.',
  'import.calendar-event-times':
    'Een tijdstip dat deze afspraak toevoegt of weglaat is onleesbaar (RDATE, EXDATE, EXRULE); zij is niet ingelezen. Verbeter haar in de bron.',
  'import.calendar-task-without-due':
    'Deze taak heeft geen inlevermoment (DUE) en is niet ingelezen. Verbeter haar in de bron.',
  'import.calendar-parts-ignored':
    '{count, plural, one {Eén notitie of bezette tijd is} other {# notities en bezette tijden zijn}} geen afspraak en weggelaten (regel {lines}).',
  'import.calendar-event-closing':
    'Dit zegt alleen dat iets sluit; ingelezen is het moment waarop het moet zijn ingeleverd.',
};
