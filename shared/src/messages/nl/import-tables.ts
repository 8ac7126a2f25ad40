import type { importTables as en } from '../en/import-tables.js';

/** Texts of imports about the sheets, columns, days and weeks of a table, in Dutch. ICU message format. */
export const importTables: Record<keyof typeof en, string> = {
  'import.columns-too-many':
    'Er zijn {count, number} kolommen, meer dan de {limit, number} die worden gelezen. Verwijder de kolommen die niet bij het sjabloon horen, of controleer het scheidingsteken.',
  'import.sheet-hidden': 'Dit blad is verborgen en is niet gelezen. Maak het zichtbaar als het moet worden ingelezen.',
  'import.sheet-empty': 'Dit blad is leeg en is niet gelezen.',
  'import.sheet-explanation': 'Dit blad legt het sjabloon uit; er staat niets in om in te lezen.',
  'import.sheet-without-rows': 'Hier staan kolomkoppen, maar geen rijen eronder. Uit deze tabel is niets ingelezen.',
  'import.sheet-unrecognised':
    'Deze tabel lijkt op geen blad van het sjabloon en is niet gelezen. Geef haar een naam en kolomkoppen uit het sjabloon als ze moet worden ingelezen.',
  'import.columns-missing':
    '{count, plural, one {Deze kolom ontbreekt} other {Deze kolommen ontbreken}}: {columns}. Voeg {count, plural, one {die} other {ze}} toe, of geef de kolom die u hebt deze naam.',
  'import.column-unknown':
    'De kolom “{header}” hoort niet bij het sjabloon en is niet ingelezen. Geef haar een andere naam als dat wel moet.',
  'import.column-stands-in':
    'Deze tabel heeft geen kolom {missing}; “{header}” is daarvoor ook gebruikt. Voeg de kolom toe als dat niet klopt.',
  'import.titles-numbered':
    '“{title}” staat hier {count, number} keer bij {course}, met verschillende data: een nummer houdt ze uit elkaar, in de volgorde van de rijen. Geef elk een eigen code om ze ook in latere bestanden uit elkaar te houden.',
  'import.weekday-differs':
    '“{value}”: die dag is een {day, select, 1 {maandag} 2 {dinsdag} 3 {woensdag} 4 {donderdag} 5 {vrijdag} 6 {zaterdag} other {zondag}}. Kijk na of het geen datum van een ander jaar is.',
  'import.time-is-start':
    '“{value}” is gelezen als {start}, het begin. Hoe lang het duurt, tot {end}, hoort in de kolom duur_uren.',
  'import.date-in-academic-year': '“{value}” heeft geen jaar; gelezen als {date}, in het academisch jaar.',
  'import.weekday-invalid': '“{value}” is geen dag van de week. Schrijf die als maandag of ma.',
  'import.times-reversed': 'De bijeenkomst eindigt om {end}, voordat ze begint om {start}. Verbeter een van de twee.',
  'import.cells-merged': 'Samengevoegde cellen in de kolom “{header}” gelden voor elk van hun rijen.',
  'import.option-group-unknown':
    'De groep “{value}” waar deze in staat, staat niet in deze bestanden en is niet opgeslagen voor haar opleiding en jaar. Verbeter de code, of voeg de groep toe.',
  'import.option-group-in-itself':
    'Deze groep staat in zichzelf, via “{value}”. Laat de kolom voor een van beide leeg.',
  'import.rows-continued':
    '{count, plural, one {Eén rij laat} other {# rijen laten}} leeg bij welk vak en dergelijke {count, plural, one {ze hoort} other {ze horen}}; gelezen als vervolg op de rij erboven. Vul het in waar dat niet klopt.',
  'import.column-twice':
    'De kolom “{header}” betekent hetzelfde als “{first}” en is niet ingelezen. Houd een van de twee.',
  'import.column-of-persons':
    'De kolom “{header}” kan personen noemen en is weggelaten: dit product bewaart geen gegevens over personen.',
  'import.column-left-out': 'De kolom “{header}” is weggelaten, zoals gevraagd.',
  'import.sheet-left-out': 'Deze tabel is weggelaten, zoals gevraagd.',
  'import.said-sheet-unknown':
    'Er is gezegd hoe kolommen van “{value}” gelezen moeten worden, maar de bestanden hebben geen tabel van die naam met eigen koppen. Noem haar als bestand|blad.',
  'import.said-header-unknown':
    'Er is gezegd hoe de kolom “{header}” gelezen moet worden, maar geen kolom heeft die kop. Kies opnieuw wat de kolommen betekenen.',
  'import.said-field-unknown':
    'De kolom “{header}” moest gelezen worden als “{field}”, maar dat veld heeft dit soort tabel niet. Kies een ander veld.',
  'import.said-kind-unknown': '“{kind}” is geen soort tabel van het sjabloon. Kies een andere.',
  'import.column-of-errors': 'De kolom “{header}” zegt waarom rijen eerder zijn geweigerd; die is niet gelezen.',
  'import.column-without-header':
    'Kolom {number, number} bevat waarden maar heeft geen kop, en is niet ingelezen. Geef haar een kop uit het sjabloon, of maak haar leeg.',
  'import.date-invalid':
    '“{value}” is geen datum{offer, select, monthFirst { met de dag voorop; wel met de maand voorop. Staat in deze kolom de maand voorop, kies dan de datumvolgorde maand/dag} dayFirst { met de maand voorop; wel met de dag voorop. Staat in deze kolom de dag voorop, kies dan de datumvolgorde dag/maand} other {. Schrijf haar als 23-10-2026 of 2026-10-23}}.',
  'import.date-ambiguous':
    '“{value}” kan {dayMonth} of {monthDay} zijn. Kies de datumvolgorde (dag/maand of maand/dag) voor deze import, of schrijf datums als 23-10-2026.',
  'import.date-two-digit-year': '“{value}” heeft een jaartal van twee cijfers. Schrijf het jaar voluit: 23-10-2026.',
  'import.time-invalid': '“{value}” is geen tijd. Schrijf haar als 13:30; de laatste minuut van een dag is 23:59.',
  'import.week-invalid':
    '“{value}” is geen week. Schrijf haar als 42, 2026-W42, “lesweek 3”, “blok 2 week 5” of “tentamenweek”; een jaar heeft 52 weken, soms 53.',
  'import.weeks-invalid': '“{value}” is geen lijst van weken. Schrijf haar als “36-43, 45” of “lesweek 1-7”.',
  'import.weeks-reversed':
    'De weken lopen van {from} tot {to}, en dat is achterstevoren. Schrijf ze op volgorde, of met het jaar: 2026-W50 - 2027-W03.',
  'import.week-outside-year': 'Week {week} ligt niet in studiejaar {year}. Verbeter de week of het studiejaar.',
  'import.week-needs-period':
    'Deze week telt binnen een periode, maar de periode van het vak is niet bekend of er zijn er meer. Schrijf bijvoorbeeld “blok 2 week 5”, of voeg de uitvoering van het vak toe.',
  'import.week-period-unknown':
    'Het jaarrooster heeft geen periode “{period}”. Het kent: {known}. Verbeter de periode, of voeg haar toe aan het jaarrooster.',
  'import.week-beyond-period':
    'Periode {period} heeft {weeks, number} weken; week {week} bestaat dus niet. Verbeter de week.',
  'import.week-by-assumed-calendar':
    'Er is geen jaarrooster bekend; deze week is volgens het gebruikelijke jaarrooster gelezen als {week}. Voeg het jaarrooster toe om zeker te zijn.',
  'import.year-invalid': '“{value}” is geen studiejaar. Schrijf het als 2026-2027.',
  'import.year-missing':
    'Het studiejaar van {count, plural, one {deze rij} other {# rijen}} is niet gegeven en volgt niet uit de datums. Kies het studiejaar voor deze import, of voeg een kolom “academisch jaar” toe.',
  'import.year-derived': 'Als studiejaar is {year} genomen: alle datums in de bestanden liggen daarin.',
  'import.date-outside-year':
    '{value} ligt niet in studiejaar {year} ({first} tot en met {last}). Verbeter de datum of het studiejaar.',
  'import.date-and-week-differ':
    'De datum {date} ligt in {week}, niet in de opgegeven week; de datum is genomen. Verbeter de week.',
};
