import type { imports as en } from '../en/imports.js';

export const imports: Record<keyof typeof en, string> = {
  'import.file-empty': 'Het bestand is leeg. Kies het bestand waar het rooster in staat.',
  'import.file-type':
    'Dit bestand {type, select, xls {heeft het oude Excel-formaat (.xls)} ods {is een OpenDocument-werkblad (.ods)} xlsb {is een binaire Excel-werkmap (.xlsb)} pdf {is een pdf} image {is een afbeelding} html {is een webpagina of XML} archive {is een ingepakt bestand, maar geen Excel-werkmap} other {is geen tabel}}, wat de naam ook zegt. {type, select, xls {Open het en bewaar het als .xlsx.} xlsb {Open het en bewaar het als .xlsx.} ods {Open het en bewaar het als .xlsx of CSV.} other {Lever een Excel-werkmap (.xlsx) of een CSV-bestand aan.}}',
  'import.file-encrypted':
    'Het bestand is met een wachtwoord beveiligd en kan niet worden gelezen. Bewaar het zonder wachtwoord en probeer het opnieuw.',
  'import.file-damaged':
    'Het bestand is beschadigd of onvolledig. Open het in Excel, bewaar het opnieuw en lever dat bestand aan.',
  'import.file-truncated':
    'Het bestand breekt af voor het einde. Bewaar het opnieuw en controleer of het hele bestand is geüpload.',
  'import.file-too-big': 'Het bestand is groter dan {megabytes, number} MB. Splits het, bijvoorbeeld per opleiding.',
  'import.file-bomb':
    'De werkmap pakt uit tot veel meer dan een rooster nodig heeft en wordt niet geopend. Kopieer de bladen naar een nieuwe werkmap en probeer het opnieuw.',
  'import.file-unsafe':
    'De werkmap bevat een documenttype, dat geen rekenprogramma schrijft, en wordt niet geopend. Bewaar haar opnieuw met Excel of LibreOffice.',
  'import.rows-too-many': 'Er zijn meer dan {limit, number} rijen. Splits het bestand, bijvoorbeeld per opleiding.',
  'import.cells-too-many':
    'Er staan cellen zo ver uit elkaar dat het blad meer dan {limit, number} plaatsen telt. Verwijder losse cellen ver naar rechts.',
  'import.cell-too-long':
    'Een cel bevat {length, number} tekens, meer dan een rekenblad toelaat ({limit, number}). Controleer het scheidingsteken en de aanhalingstekens.',
  'import.quote-unterminated':
    'Een tekst begint met een aanhalingsteken dat nergens wordt gesloten, zodat de rijen erna niet te onderscheiden zijn. Sluit het, of bewaar het bestand opnieuw als CSV.',
  'import.quote-malformed':
    'Na een sluitend aanhalingsteken volgt nog tekst. Schrijf een aanhalingsteken binnen een tekst dubbel (""), of bewaar het bestand opnieuw als CSV.',
  'import.encoding-guessed':
    'Het bestand is geen UTF-8 en is gelezen als {encoding}. Controleer of letters als é en ö goed overkomen.',
  'import.text-damaged':
    'Het bestand bevat tekens die bij een eerdere omzetting al verloren zijn gegaan (�). Verbeter ze in de bron.',
  'import.json-truncated':
    'Het bestand breekt af op regel {line, number}, kolom {position, number}: de JSON is niet compleet. Bewaar of download het opnieuw.',
  'import.json-unexpected':
    'Dit is geen geldige JSON: op regel {line, number}, kolom {position, number} staat “{found}”, wat daar niet kan staan. Verbeter het, of exporteer het bestand opnieuw.',
  'import.json-name-twice':
    'Op regel {line, number}, kolom {position, number} staat het veld “{name}” voor de tweede keer in één object, zodat niet duidelijk is welke geldt. Verwijder er een.',
  'import.json-number-too-large':
    'Op regel {line, number}, kolom {position, number} staat het getal “{found}”, dat te groot is om te lezen. Verbeter het, of exporteer het bestand opnieuw.',
  'import.json-too-deep':
    'Op regel {line, number}, kolom {position, number} zijn de waarden meer dan {limit, number} niveaus diep genest. Geen export ziet er zo uit; het bestand is niet gelezen.',
  'import.json-too-many': 'Het bestand bevat meer dan {limit, number} waarden en is niet gelezen. Splits het.',
  'import.json-text-too-long':
    'Op regel {line, number}, kolom {position, number} begint een tekst van {length, number} tekens; er worden er hoogstens {limit, number} gelezen. Kort hem in, of laat hem weg.',
  'import.json-unrecognised':
    'Deze JSON heeft geen formaat dat kan worden ingelezen. De Open Education API (versie 5 en 6), Canvas, Brightspace en Moodle kunnen dat wel.',
  'import.json-rows-are-items':
    'In dit bestand staan meer objecten op één regel; de rijnummers hieronder tellen de objecten.',
  'import.ooapi-not-used':
    '{count, plural, one {Eén object} other {# objecten}} van de soort “{kind}” {count, plural, one {is} other {zijn}} weggelaten: van die soort wordt uit deze API niets ingelezen.',
  'import.ooapi-object-twice':
    'Dit object staat twee keer in de bestanden, ook op rij {firstRow} van {firstFile}, en is één keer gelezen.',
  'import.ooapi-object-differs':
    'Het object met deze id staat ook op rij {firstRow} van {firstFile}, maar zegt daar iets anders. Dat is gelezen en dit weggelaten. Lever bestanden van hetzelfde moment aan.',
  'import.ooapi-id-twice':
    'Een ander object, met een andere code, heeft dit id op rij {firstRow} van {firstFile}. Beide zijn gelezen; wat naar het id verwijst, bedoelt het eerste. Geef elk in de bron een eigen id.',
  'import.ooapi-other-year': 'Dit is van studiejaar {year} en is weggelaten: {chosen} is gekozen.',
  'import.ooapi-year-from-day':
    'De dag, {date}, ligt vóór studiejaar {year}, dat van de periode; de toets is gelezen als van {taken}. Controleer wat klopt.',
  'import.ooapi-object-unknown':
    'Dit is geen bekend object van de Open Education API en is niet gelezen. Controleer de export.',
  'import.ooapi-more-pages':
    'Pagina {page, number} van deze lijst zegt dat er nog een pagina volgt, maar die is er niet bij. Lever alle pagina’s aan, anders ontbreekt de rest.',
  'import.ooapi-field-invalid': 'De waarde van “{field}” is niet te lezen en is weggelaten. Verbeter hem in de bron.',
  'import.ooapi-value-unknown':
    '“{value}” is geen bekende waarde van “{field}”; het is gelezen als “{taken}”. Controleer of dat klopt.',
  'import.ooapi-code-missing':
    'Er is geen code (primaryCode); “{instead}” is in plaats daarvan gebruikt. Geef het in de bron een code, zodat het een volgende keer wordt herkend.',
  'import.ooapi-study-load-unknown':
    'De studielast staat in een onbekende eenheid en is weggelaten. Geef hem in EC (ects) of studiebelastingsuren (sbu).',
  'import.ooapi-study-load-in-hours':
    'De studielast van {hours, number} uur is gelezen als {ec, number} EC: 28 uur is één EC.',
  'import.ooapi-programme-unknown':
    '{count, plural, one {Eén vak hoort} other {# vakken horen}} bij de opleiding met id “{value}”, die niet in deze bestanden staat; de plaats daarin is weggelaten. Lever het bestand met opleidingen ook aan.',
  'import.ooapi-without-study-year':
    'De Open Education API kent geen leerjaar en zegt niet welke vakken verplicht of keuze zijn. Vul ze aan met het blad Vakken van de sjabloon.',
  'import.ooapi-academic-year':
    'Dit studiejaar geeft zijn perioden hun jaar; het is zelf geen periode van het jaarrooster.',
  'import.ooapi-not-given': 'Deze uitvoering gaat niet door (status “{value}”) en is weggelaten.',
  'import.ooapi-without-session':
    '{count, plural, one {Eén uitvoering noemt} other {# uitvoeringen noemen}} geen onderwijsperiode die in de bestanden staat; de eerste dag staat voor de periode. Lever het bestand met onderwijsperioden ook aan.',
  'import.ooapi-offering-together':
    'Deze uitvoering van {course} is in dezelfde periode als die op rij {firstRow}; ze zijn als één gelezen, van de eerste tot en met de laatste dag.',
  'import.ooapi-sitting-parallel':
    'Deze toets is op dezelfde dag als die op rij {firstRow} ({code}); hij is gelezen als dezelfde zitting in een andere groep.',
  'import.ooapi-sitting-resit':
    'Deze toets is al eerder aangeboden, op rij {firstRow}; hij is gelezen als herkansing van {code}.',
  'import.ooapi-kind-taken':
    'De API zegt van {count, plural, one {één toets} other {# toetsen}} niet wat voor toets het is; naar titel en datums gelezen als “{taken}”. Controleer of dat klopt.',
  'import.ooapi-end-before-start':
    'Het einde, {end}, ligt voor het begin, {start}; het begin is genomen. Verbeter de datums in de bron.',
  'import.ooapi-nothing-used':
    'Uit deze bestanden wordt niets ingelezen: ze bevatten geen onderwijsperioden, opleidingen, vakken, of uitvoeringen van vakken of toetsen die hier nodig zijn.',
  'import.ooapi-nothing':
    'Deze bestanden bevatten niets dat kan worden ingelezen: geen onderwijsperioden, opleidingen, vakken, of uitvoeringen van vakken of toetsen. Lever die lijsten van de API aan.',
  'import.nothing-recognised':
    'In dit bestand is geen tabel van het sjabloon gevonden. Controleer of bovenaan een rij met koppen staat, zoals “vakcode”, “toetscode”, “titel” en “toetsvorm”.',
  'import.rows-skipped':
    '{count, plural, one {Eén rij bevat} other {# rijen bevatten}} geen gegevens en {count, plural, one {is} other {zijn}} overgeslagen: {blank, number} leeg, {total, number} met totalen, {header, number} met herhaalde koppen.',
  'import.row-too-long':
    'Deze rij heeft {cells, number} waarden voor {columns, number} kolommen; de waarden zijn dus verschoven. Zet aanhalingstekens om een tekst waar het scheidingsteken in staat.',
  'import.row-repeated': 'Deze rij zegt hetzelfde als rij {firstRow} ({firstSheet}) en is overgeslagen.',
  'import.duplicate-key':
    'Deze rij beschrijft hetzelfde als rij {firstRow} ({firstSheet}) maar zegt iets anders. Verwijder een van de twee, of verbeter de code.',
  'import.activity-differs':
    'Deze rij hoort bij dezelfde reeks als rij {firstRow} ({firstSheet}) maar heeft een andere vorm, plaats, voorbereiding of aanwezigheidsplicht. Maak ze gelijk, of geef deze reeks een eigen code.',
  'import.value-missing': '“{column}” moet ingevuld zijn.',
  'import.value-too-long':
    'Deze tekst heeft {length, number} tekens; er worden er hoogstens {limit, number} bewaard. Kort hem in.',
  'import.control-characters':
    'Deze tekst bevat tekens die niet getoond kunnen worden (besturingstekens). Typ hem opnieuw.',
  'import.cell-error': 'De cel toont de fout {value}. Verbeter de formule, of typ de waarde.',
  'import.formula-not-calculated':
    'De cel bevat een formule zonder berekende waarde. Open het bestand in Excel, bewaar het en lever het opnieuw aan.',
  'import.number-invalid': '“{value}” is geen getal. Schrijf het als 7,5 of 7.5.',
  'import.number-ambiguous':
    '“{value}” kan als duizendtal of als breuk worden gelezen. Schrijf het zonder punt voor duizendtallen, of met twee decimalen.',
  'import.number-not-whole': '“{value}” moet een heel getal zijn.',
  'import.number-negative': '“{value}” is kleiner dan nul, en dat kan hier niet. Verbeter het.',
  'import.number-too-large': '“{value}” is meer dan {limit, number}, het meeste wat hier kan. Verbeter het.',
  'import.weights-as-shares':
    'De wegingen waren geschreven als delen van 1 (0,4 en 0,6) en zijn gelezen als procenten (40 en 60).',
  'import.weight-out-of-range': 'Een weging van {weight, number} % is meer dan het geheel. Verbeter haar.',
  'import.sitting-week-none':
    'Periode {period} heeft in het jaarrooster {weeks, plural, =0 {geen zulke week} one {één zulke week} other {# zulke weken}}. Geef de datum, of vul het jaarrooster aan.',
  'import.sitting-week-several':
    'Periode {period} heeft {weeks, number} zulke weken; de eerste, {week}, is genomen. Schrijf bijvoorbeeld “tentamenweek 2”, of geef de datum.',
  'import.yes-no-invalid': '“{value}” is geen ja of nee. Schrijf ja, nee, of laat de cel leeg.',
  'import.assessment-kind-guessed':
    'De toetsvorm “{value}” is opgevat als “{taken, select, written_exam {schriftelijk tentamen} digital_exam {digitaal tentamen} oral_exam {mondeling tentamen} paper {paper} assignment {opdracht} report {verslag} presentation {presentatie} project {project} portfolio {portfolio} thesis {scriptie} practical {practicum} quiz {quiz} participation {deelname} other {andere toets}}”. Controleer of dat klopt.',
  'import.assessment-kind-unknown':
    'De toetsvorm “{value}” is niet bekend en is gelezen als “overig”. Gebruik een woord als schriftelijk tentamen, werkstuk, opdracht of presentatie.',
  'import.activity-kind-unknown':
    'De werkvorm “{value}” is niet bekend en is gelezen als “overig”. Gebruik een woord als hoorcollege, werkgroep, practicum of excursie.',
  'import.calendar-kind-unknown':
    '“{value}” is geen soort regel van het jaarrooster. Gebruik periode, onderwijs, tentamen, hertentamen, reflectie, vrij, vakantie of feestdag.',
  'import.requirement-unknown':
    '“{value}” zegt niet of alle studenten het vak volgen of het kiezen. Schrijf verplicht of keuze.',
  'import.study-year-invalid': '“{value}” is geen leerjaar. Schrijf 1, 2, 3 of hoger, tot 8.',
  'import.ec-out-of-range':
    'Een vak van {ec, number} EC kan niet worden gepland: het heeft meer dan 0 en hoogstens 60 EC. Verbeter het.',
  'import.course-unknown':
    'Het vak “{value}” staat niet in deze bestanden en is niet opgeslagen. Verbeter de code, of voeg het vak toe met naam en EC.',
  'import.course-without-ec':
    'De EC van het nieuwe vak {course} zijn niet gegeven. Vul ze in: zonder EC zijn geen uren te plannen.',
  'import.course-named-by-code':
    'De naam van het nieuwe vak {course} is niet gegeven; de code wordt gebruikt. Voeg de naam toe.',
  'import.programme-named-by-code':
    'De opleiding “{programme}” is nieuw en alleen de code is bekend; die wordt als naam gebruikt. Controleer de code, of voeg het blad Opleidingen toe.',
  'import.programme-unknown':
    'De opleiding “{value}” staat niet in deze bestanden en is niet opgeslagen. Verbeter de code, of voeg de opleiding toe.',
  'import.period-unknown':
    'De periode “{value}” staat niet in het jaarrooster ({known}); de datums van dit vak zijn daarom geschat. Verbeter de periode, of geef begin- en einddatum.',
  'import.weights-sum':
    'De wegingen van {course}{group, select, none {} other { in groep {group}}} tellen op tot {total, number} in plaats van 100 ({count, plural, one {één toets} other {# toetsen}}). Verbeter ze, of gebruik de kolom weeggroep als onderdelen apart tellen.',
  'import.open-after-due': 'Hij gaat open op {value}, na de inleverdatum ({due}). Verbeter een van beide datums.',
  'import.announced-after-due': 'Hij is aangekondigd op {value}, na de inleverdatum ({due}). Controleer de datums.',
  'import.feedback-before-due':
    'De feedback is gepland op {value}, voor de inleverdatum ({due}). Controleer de datums.',
  'import.window-reversed': 'Het venster gaat open op {value}, na het sluiten ({end}). Wissel of verbeter de datums.',
  'import.end-before-start': 'Het einde, {value}, ligt voor het begin, {start}. Verbeter een van beide datums.',
  'import.resit-unknown':
    'Dit is een herkansing van “{value}”, maar {course} heeft dit jaar geen toets met die code. Verbeter de code.',
  'import.resit-of-itself': 'Een toets kan geen herkansing van zichzelf zijn. Noem de code van de eerste gelegenheid.',
  'import.activity-undated': 'Er zijn geen weken en geen datum gegeven. Vul een van de twee in.',
  'import.option-rule-missing': 'Er staat niet hoeveel uit deze groep wordt gekozen. Vul het aantal vakken of EC in.',
  'import.row-leans-on-refused':
    'Deze rij kan niet worden ingelezen zonder een rij die is geweigerd: {record}. Verbeter eerst die rij.',
  'import.good-rows-only':
    'Alleen de goede rijen worden ingelezen: {accepted, number}. {refused, plural, one {Eén rij met fouten blijft} other {# rijen met fouten blijven}} achterwege.',
  'import.missing-removed':
    '{count, plural, one {Eén opgeslagen gegeven staat} other {# opgeslagen gegevens staan}} niet in de bestanden en {count, plural, one {wordt} other {worden}} weggehaald, zoals gevraagd. De import is terug te draaien.',
  'import.missing-kept':
    '{count, plural, one {Eén opgeslagen gegeven lijkt} other {# opgeslagen gegevens lijken}} te ontbreken in de bestanden en {count, plural, one {blijft} other {blijven}} staan: op gezag van een bestand met fouten wordt niets weggehaald. Verbeter eerst de fouten.',
  'import.missing-too-many':
    '{count, number} van de {total, number} opgeslagen gegevens van deze vakken ontbreken in de bestanden. Meer dan een vijfde wordt niet in één keer weggehaald. Controleer of de bestanden volledig zijn, of lees in zonder weg te halen wat ontbreekt.',
  'import.missing-whole-scope':
    'Van {count, plural, one {dit vak} other {deze # vakken}} zou alles van één soort worden weggehaald: {courses}. Controleer of de bestanden volledig zijn, of lees in zonder weg te halen wat ontbreekt.',
  'import.missing-still-used':
    'Wat in de bestanden ontbreekt, wordt nog gebruikt door: {records}. Verbeter die, of lees in zonder weg te halen wat ontbreekt.',
  'import.more-changes':
    '{count, plural, one {Nog één wijziging is} other {Nog # wijzigingen zijn}} wel geteld, maar niet opgesomd.',
  'import.more-issues':
    '{count, plural, one {Nog één opmerking wordt} other {Nog # opmerkingen worden}} niet getoond. Verbeter eerst deze en probeer het opnieuw.',
  importErrorColumn: 'Fout',
  importRefusedRowsFile: 'geweigerde-rijen.xlsx',
  importPlace: 'rij {row}',
};
