import type { rules as en } from '../en/rules.js';
import { communicationRules } from './communication-rules.js';
import { settingLabels } from './setting-labels.js';

export const rules: Record<keyof typeof en, string> = {
  ...settingLabels,
  ...communicationRules,

  'rule.T1.title': 'Zware week',
  'rule.T1.why':
    'Veel meer geplande uren dan een volle week laten geen ruimte voor werk dat tegenvalt. Medische faculteiten (UIC, UCLA) begrenzen een week op 60 uur; de Universiteit Antwerpen noemt meer dan 50 hoog.',
  'rule.T1.finding': '{value, number, ::.#} uur in {weeks}, bij een grens van {threshold, number, ::.#} uur.',

  'rule.T2.title': 'Rustige week, dan een zware',
  'rule.T2.why':
    'Een rustige week met kort daarna een zware week wijst op werk dat eerder had kunnen beginnen. Advance HE vraagt om een gelijkmatige spreiding; de getallen zijn een lokale instelling.',
  'rule.T2.finding':
    'Een week op {value, number, percent} van wat een vlakke planning vraagt, kort daarna gevolgd door een zware week ({weeks}); onder {threshold, number, percent} telt een week als rustig.',

  'rule.T3.title': 'Sprong in de studielast',
  'rule.T3.why':
    'Een week die veel meer vraagt dan de week ervoor overvalt studenten. De studielastkaart van de Open University wijst op een sprong van 13 naar 20 uur.',
  'rule.T3.finding':
    '{setting, select, amberHours {{value, number, ::.#} uur meer in {weeks} dan in een week zonder uren, bij een grens van {threshold, number, ::.#} uur.} other {{value, number, ::.##} keer de uren van de week ervoor in {weeks}, bij een grens van {threshold, number, ::.##} keer.}}',

  'rule.T4.title': 'Meerdere zware weken achter elkaar',
  'rule.T4.why':
    'Zware weken zijn vol te houden als er een lichtere volgt. Hoeveel weken achter elkaar te veel zijn, is een lokale instelling.',
  'rule.T4.finding':
    '{value, plural, one {# week} other {# weken}} achter elkaar ruim boven wat een vlakke planning vraagt ({weeks}); gemeld vanaf {threshold, plural, one {# week} other {# weken}}.',

  'rule.T5.title': 'Deadlines op één dag',
  'rule.T5.why':
    'Beoordeeld werk met dezelfde deadline wordt in dezelfde dagen gemaakt. Schoology waarschuwt bij twee; de veterinaire faculteit van NC State staat er hoogstens twee per dag toe.',
  'rule.T5.finding':
    '{value, plural, one {# beoordeeld onderdeel} other {# beoordeelde onderdelen}} op {dates} ({courses}); gemeld vanaf {threshold, number}.',

  'rule.T6.title': 'Deadlines kort na elkaar',
  'rule.T6.why':
    'Het meeste werk gebeurt in de laatste week voor een deadline; deadlines met enkele dagen ertussen delen die week. Een regel van een universiteit is niet gevonden; het getal is een lokale instelling.',
  'rule.T6.finding':
    'Tot {value, plural, one {# beoordeeld onderdeel} other {# beoordeelde onderdelen}} binnen enkele dagen in {weeks} ({courses}); gemeld vanaf {threshold, number}.',

  'rule.T7.title': 'Veel gewicht in enkele dagen',
  'rule.T7.why':
    'Als een groot deel van de cijfers van een semester afhangt van enkele dagen buiten de tentamenweken, telt één slechte week zwaar. De grenzen zijn een lokale instelling.',
  'rule.T7.finding':
    '{value, number, ::.#}% van het gewicht van het semester valt binnen enkele dagen in {weeks} ({courses}), bij een grens van {threshold, number, ::.#}%.',

  'rule.T8.title': 'Tentamens op hetzelfde moment',
  'rule.T8.why': 'Niemand kan twee tentamens tegelijk maken. Penn State heeft een regel die zulke botsingen oplost.',
  'rule.T8.finding':
    '{value, plural, =0 {De tentamens van {courses} vallen samen op {dates}.} other {De tentamens van {courses} vallen op {dates} {value, number, ::.#} uur samen.}}',

  'rule.T9.title': 'Meerdere tentamens op één dag',
  'rule.T9.why':
    'Een tweede tentamen op een dag wordt vermoeid gemaakt. Loughborough staat er één per dag toe; Universidad Carlos III en Penn State grijpen in vanaf drie.',
  'rule.T9.finding':
    '{value, plural, one {# tentamen} other {# tentamens}} op {dates} ({courses}); gemeld vanaf {threshold, number}.',

  'rule.T10.title': 'Tentamens kort na elkaar',
  'rule.T10.why':
    'Tussen tentamens van verschillende vakken is tijd nodig voor voorbereiding en rust. De Spaanse wet geeft 24 uur; FenixEdu waarschuwt onder 48.',
  'rule.T10.finding':
    '{value, number, ::.#} uur tussen de tentamens van {courses} op {dates}, bij een minimum van {threshold, number, ::.#} uur.',

  'rule.T11.title': 'Tentamens dag na dag',
  'rule.T11.why':
    'Een reeks tentamens laat geen dag ertussen vrij. William & Mary Law verzet er een bij drie op opeenvolgende dagen, UBC Okanagan bij drie binnen 27 uur.',
  'rule.T11.finding':
    '{setting, select, withinHours {Drie of meer tentamens binnen {value, number, ::.#} uur op {dates} ({courses}), bij een grens van {threshold, number, ::.#} uur.} other {{value, plural, one {# tentamen} other {# tentamens}} op opeenvolgende dagen, {dates} ({courses}); gemeld vanaf {threshold, number}.}}',

  'rule.T12.title': 'Zwaar slot van het onderwijs',
  'rule.T12.why':
    'In de laatste dagen van het onderwijs bereiden studenten tentamens voor. McGill, York en Manitoba begrenzen het gewicht van toetsen in die dagen.',
  'rule.T12.finding':
    '{value, number, ::.#}% van het cijfer van {courses} valt in de laatste dagen van het onderwijs ({dates}), bij een grens van {threshold, number, ::.#}%.',

  'rule.T13.title': 'Studiedagen in gebruik',
  'rule.T13.why':
    'Lees- en studiedagen zijn bedoeld om te studeren. Amherst en Harvard houden ze vrij van nieuw en van beoordeeld werk.',
  'rule.T13.finding':
    '{setting, select, red {Werk dat voor {value, number, ::.#}% van een vak telt ({courses}) valt op studiedagen of wordt dan opgegeven ({dates}); vanaf {threshold, number, ::.#}% is dat hoog.} other {{value, plural, one {# beoordeeld onderdeel valt} other {# beoordeelde onderdelen vallen}} op studiedagen of begint dan: {dates} ({courses}).}}',

  'rule.T14.title': 'Werk in of vlak na een vakantie',
  'rule.T14.why':
    'Aan een deadline in een vakantie, of in de eerste dagen erna, wordt in de vakantie gewerkt. De Jonge Akademie vraagt vakanties vrij te houden; hoeveel dagen tellen is een lokale instelling.',
  'rule.T14.finding':
    '{setting, select, red {Werk dat voor {value, number, ::.#}% van een vak telt ({courses}) valt in of vlak na een vakantie ({dates}); vanaf {threshold, number, ::.#}% is dat hoog.} other {{value, plural, one {# beoordeeld onderdeel valt} other {# beoordeelde onderdelen vallen}} in of vlak na een vakantie: {dates} ({courses}).}}',

  'rule.T15.title': 'Inleveren in het weekend, op een feestdag of buiten kantooruren',
  'rule.T15.why':
    'Een deadline buiten werktijd kost avonden en vrije dagen. Bristol houdt deadlines binnen werktijd, van maandag tot en met vrijdag (reglement 18.3).',
  'rule.T15.finding':
    '{setting, select, red {{value, plural, one {# beoordeeld onderdeel valt} other {# beoordeelde onderdelen vallen}} op een feestdag: {dates} ({courses}).} amber {{value, plural, one {# beoordeeld onderdeel valt} other {# beoordeelde onderdelen vallen}} in een weekend: {dates} ({courses}).} fromHour {Werk voor {courses} moet op {dates} voor {threshold, number}.00 uur binnen zijn.} other {Werk voor {courses} moet op {dates} na {threshold, number}.00 uur binnen zijn.}}',

  'rule.T16.title': 'Herkansing naast onderwijs',
  'rule.T16.why':
    'Wie een herkansing voorbereidt, raakt achter in het vak dat ernaast loopt. Nederlands onderzoek naar studievoortgang (Jansen; Van der Hulst & Jansen 2000) laat het zien.',
  'rule.T16.finding':
    '{setting, select, red {Op de dag van een herkansing ({dates}) {value, plural, one {# deadline of verplichte bijeenkomst} other {# deadlines of verplichte bijeenkomsten}} van andere vakken ({courses}).} other {In de week van een herkansing ({weeks}) {value, plural, one {# deadline of verplichte bijeenkomst} other {# deadlines of verplichte bijeenkomsten}} van andere vakken ({courses}).}}',

  'rule.T17.title': 'Veel vakken naast elkaar',
  'rule.T17.why':
    'Vakken naast elkaar dingen naar dezelfde uren. Nederlands onderzoek naar studievoortgang (Jansen; Van der Hulst & Jansen 2000) pleit voor minder tegelijk; de getallen zijn een lokale instelling.',
  'rule.T17.finding':
    '{value, plural, one {# vak} other {# vakken}} naast elkaar in {weeks}; gemeld boven {threshold, number}.',

  'rule.T18.title': 'Veel toetsen voor de studiepunten',
  'rule.T18.why':
    'Elk summatief onderdeel vraagt zijn eigen voorbereiding. Het toetslastmodel van UCL koppelt het aantal aan de studiepunten van een vak.',
  'rule.T18.finding':
    '{value, plural, one {# summatief onderdeel} other {# summatieve onderdelen}} in {courses}; voor de studiepunten is {threshold, number, ::.#} het hoogste aantal.',

  'rule.T19.title': 'Eén toets bepaalt het cijfer',
  'rule.T19.why':
    'Als één toets het cijfer bepaalt, doet één slechte dag dat ook. In Sydney telt een tentamen voor hoogstens 60%.',
  'rule.T19.finding':
    '{value, number, ::.#}% van het cijfer van {courses} hangt af van één toets, bij een grens van {threshold, number, ::.#}%.',

  'rule.T20.title': 'Eerste feedback laat',
  'rule.T20.why':
    'Vroege feedback laat studenten zien waar ze staan, zolang ze er nog iets aan hebben. Sydney vraagt een vroege opdracht met feedback; TESTA feedback die in het vak te gebruiken is.',
  'rule.T20.finding':
    'De eerste feedback in {courses} komt op zijn vroegst op {value, number, percent} van het vak ({dates}), bij een grens van {threshold, number, percent}.',

  'rule.T21.title': 'Uren passen niet bij de studiepunten',
  'rule.T21.why':
    'De uren van een vak horen bij zijn studiepunten te passen. De ECTS-gids rekent 25 tot 30 uur per punt; de Nederlandse wet 28 (WHW 7.4).',
  'rule.T21.finding':
    '{setting, select, amberLow {De bekende uren van {courses} komen uit op {value, number, ::.#} per studiepunt; onder {threshold, number, ::.#} is laag.} redLow {De bekende uren van {courses} komen uit op {value, number, ::.#} per studiepunt; onder {threshold, number, ::.#} is laag.} other {De bekende uren van {courses} komen uit op {value, number, ::.#} per studiepunt; boven {threshold, number, ::.#} is hoog.}}',

  'rule.T22.title': 'Vol rooster',
  'rule.T22.why':
    'Veel geroosterde uren laten weinig tijd om te studeren. De medische faculteiten van Oakland en UIC begrenzen de geroosterde uren en houden dagdelen vrij.',
  'rule.T22.finding':
    '{setting, select, dayAmber {{value, number, ::.#} geroosterde uren op {dates}, bij een grens van {threshold, number, ::.#} uur.} freeHalfDays {{value, plural, =0 {Geen dagdeel} one {# dagdeel} other {# dagdelen}} zonder bijeenkomst in {weeks}, bij een minimum van {threshold, number}.} other {{value, number, ::.#} geroosterde uren in {weeks}, bij een grens van {threshold, number, ::.#} uur.}}',

  'rule.T23.title': 'Studiepaden van ongelijk gewicht',
  'rule.T23.why':
    'Studenten van één leerjaar horen niet door hun keuzevakken een veel hogere piek te krijgen. Mühlenthaler en Wanka meten de eerlijkheid van roosters met de index van Jain; de verhouding is een eigen keuze.',
  'rule.T23.finding':
    '{setting, select, jain {De zwaarste weken van de studiepaden verschillen: een gelijkheid van {value, number, ::.##} tegen minstens {threshold, number, ::.##}; het zwaarst is {weeks} met {courses}.} other {Het zwaarste studiepad ({courses}) piekt in {weeks} op {value, number, ::.##} keer de piek van het middelste, tegen een drempel van {threshold, number, ::.##} keer.}}',

  'rule.T24.title': 'Te veel voor studenten met een andere uitgangspositie',
  'rule.T24.why':
    'Een planning die een voltijdstudent past, past niet vanzelf wie werkt, zorgt, reist, een herkansing meeneemt of meer tijd nodig heeft. De Universiteit van Edinburgh heeft zulke aanpassingen in haar beleid; de profielen zijn gegevens en kunnen worden aangevuld.',
  'rule.T24.finding':
    '{profile}: {setting, select, red {te veel in {weeks}; {value, plural, one {# week of tentamen daarvan is} other {# weken of tentamens daarvan zijn}} voor iedereen te zwaar; hoog vanaf {threshold, number}.} other {{value, plural, one {# week of tentamen is} other {# weken of tentamens zijn}} te veel, in {weeks}; gemeld vanaf {threshold, number}.}}',

  'rule.T25.title': 'Twee steden op één dag',
  'rule.T25.why':
    'Tussen Leiden en Den Haag duurt de reis ongeveer een half uur, en van deur tot deur een uur. Hoeveel tijd te weinig is, is een eigen keuze.',
  'rule.T25.finding':
    'Op {dates} zit er {value, number, ::.##} uur tussen bijeenkomsten in twee steden ({courses}), tegen {threshold, number, ::.##} uur voor de reis.',

  'rule.T26.title': 'Groepswerk stapelt zich op',
  'rule.T26.why':
    'Groepen moeten afspreken, dus groepswerk van meer vakken tegelijk is moeilijk in te passen. De drempels zijn een lokale instelling.',
  'rule.T26.finding':
    'Groepswerk voor {value, plural, one {# vak} other {# vakken}} tegelijk in {weeks} ({courses}); gemeld vanaf {threshold, number}.',

  'finding.cannotTell': 'Niet te zeggen; ontbreekt: {missing}.',

  'action.move-deadline': 'Verplaats een deadline naar een lichtere week.',
  'action.spread-deadlines': 'Spreid de deadlines over meer weken.',
  'action.move-out-of-break': 'Verplaats de deadline weg van de vakantie.',
  'action.move-exam': 'Verplaats een van de tentamens.',
  'action.split-assessment': 'Splits de toets in kleinere delen.',
  'action.merge-assessments': 'Voeg toetsen samen of maak er enkele formatief.',
  'action.add-early-feedback': 'Voeg een vroege opdracht met feedback toe.',
  'action.review-hours': 'Loop de opgegeven uren na met het vak.',
  'action.spread-contact': 'Spreid de geroosterde uren over meer dagen.',
  'action.shift-course': 'Verschuif een vak, of het werk ervoor, naar een ander blok.',
  'action.move-resit': 'Verplaats de herkansing naar een week zonder verplichte bijeenkomsten en deadlines.',
  'action.spread-group-work': 'Laat het groepswerk van één vak in een andere week beginnen of eindigen.',
  'action.complete-data': 'Vul de gegevens aan.',
  'action.agree-sources': 'Spreek af wat geldt en verbeter de andere bronnen.',

  'missing.timetable': 'rooster',
  'missing.session-times': 'tijden van bijeenkomsten',
  'missing.due-date': 'datums van toetsen',
  'missing.due-time': 'tijden van toetsen',
  'missing.weight': 'gewichten van toetsen',
  'missing.effort-hours': 'uren voor toetsen',
  'missing.feedback-date': 'datums van feedback',
  'missing.exam-duration': 'duur van tentamens',
  'missing.calendar': 'academische kalender',
  'missing.enough-courses': 'vakken in deze weken',
  'missing.group-work': 'welk werk groepswerk is',
  'missing.second-source': 'een tweede bron (wat maar één bron weet, is niet te vergelijken)',
  'missing.city': 'de stad van elke bijeenkomst en elk tentamen',

  'unit.hours': 'uur',
  'unit.days': 'dagen',
  'unit.weeks': 'weken',
  'unit.count': 'aantal',
  'unit.percent': 'procent',
  'unit.ratio': 'verhouding',
  'unit.hours-per-ec': 'uur per studiepunt',
  'unit.clock-hour': 'uur van de dag',
  'amount.hours': '{value, number, ::.##########} uur',
  'amount.days': '{value, number, ::.##########} {value, plural, one {dag} other {dagen}}',
  'amount.weeks': '{value, number, ::.##########} {value, plural, one {week} other {weken}}',
  'amount.count': '{value, number, ::.##########}',
  'amount.percent': '{value, number, ::.##########} %',
  'amount.ratio': '{value, number, ::.##########}',
  'amount.hours-per-ec': '{value, number, ::.##########} uur per studiepunt',
  'amount.clock-hour': '{value, number, ::.##########} uur',

  'grade.A': 'wet of regel van een instelling',
  'grade.B': 'onderzoek of standaard van een product',
  'grade.C': 'lokale instelling',

  'policy.nl-default': 'Nederlandse standaard',
  'policy.strict': 'Streng',
  'policy.lenient': 'Ruim',
};
