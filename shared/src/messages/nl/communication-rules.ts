/** The texts of the rules on what students are told, with what is advised and what may be missing; see `rules` for their arguments. */
export const communicationRules = {
  'rule.C1.title': 'Datum laat bekend',
  'rule.C1.why':
    'Studenten plannen werk, reizen en bijbanen om datums heen. Vijf Vlaamse instellingen maken tentamens 28 tot 35 dagen vooraf bekend, Loughborough 14 tot 21 dagen; MIT wil precieze datums in week 3.',
  'rule.C1.finding':
    '{setting, select, afterStartDays {De datum van één onderdeel van {courses} werd {value, plural, one {# dag} other {# dagen}} na het begin van het vak bekend; later dan {threshold, plural, =0 {de eerste dag} one {# dag daarna} other {# dagen daarna}} is laat.} other {De datum van één onderdeel van {courses} werd {value, plural, one {# dag} other {# dagen}} vooraf bekend ({dates}); verwacht {threshold, plural, one {wordt minstens # dag} other {worden minstens # dagen}}.}}',

  'rule.C2.title': 'Opdracht laat uitgegeven',
  'rule.C2.why':
    'Een opdracht die kort voor de deadline komt, kan alleen gehaast worden gemaakt. UNSW Mathematics geeft opdrachten minstens twee weken vooraf; de hogere drempel is een lokale instelling.',
  'rule.C2.finding':
    '{value, plural, one {# dag} other {# dagen}} tussen het uitgeven van een opdracht van {courses} en de deadline ({dates}); verwacht {threshold, plural, one {wordt minstens # dag} other {worden minstens # dagen}}.',

  'rule.C3.title': 'Datum gewijzigd nadat hij bekend was',
  'rule.C3.why':
    'Een datum die verschuift, gooit om wat eromheen was gepland, vooral als hij eerder valt. UNSW en Waterloo wijzigen datums niet meer na bekendmaking.',
  'rule.C3.finding':
    '{setting, select, red {De datum van één onderdeel van {courses} is {value, plural, one {één keer} other {# keer}} vervroegd.} other {De datum van één onderdeel van {courses} is {value, plural, one {één keer} other {# keer}} gewijzigd nadat hij bekend was.}}',

  'rule.C4.title': 'Wijziging op korte termijn',
  'rule.C4.why':
    'Kort voor de dag kan niemand meer opnieuw plannen. Leiden Science (OER 4.1.1) legt vorm en weging 25 werkdagen vooraf vast; de drempels voor datums zijn een lokale instelling.',
  'rule.C4.finding':
    '{setting, select, formDays {De weging of vorm van één onderdeel van {courses} is {value, plural, one {# werkdag} other {# werkdagen}} vooraf gewijzigd; verwacht {threshold, plural, one {wordt minstens # werkdag} other {worden minstens # werkdagen}}.} other {De datum van één onderdeel van {courses} is {value, plural, one {# werkdag} other {# werkdagen}} vooraf gewijzigd; verwacht {threshold, plural, one {wordt minstens # werkdag} other {worden minstens # werkdagen}}.}}',

  'rule.C5.title': 'Veel gewijzigd in één vak',
  'rule.C5.why':
    'Een vak dat zijn datums, wegingen en vormen steeds wijzigt, is niet te plannen. De drempels zijn een lokale instelling.',
  'rule.C5.finding':
    '{setting, select, sameItem {Eén onderdeel van {courses} is {value, plural, one {één keer} other {# keer}} gewijzigd; gemeld vanaf {threshold, number}.} other {{value, number, ::.#}% van de onderdelen van {courses} is gewijzigd nadat ze bekend waren; gemeld vanaf {threshold, number, ::.#}%.}}',

  'rule.C6.title': 'Informatie die ontbreekt',
  'rule.C6.why':
    'Studenten kunnen alleen plannen wat zij weten. UCL en Manchester Metropolitan noemen wat over een toets bekend is voordat het vak begint: opdracht, criteria, wanneer, regels voor groepen, omvang, deadline en wat te laat inleveren betekent, weging, dag van de feedback.',
  'rule.C6.finding':
    '{setting, select, red {Van {value, number, ::.#}% van de onderdelen van {courses} zijn dag en weging bekend.} weightSum {De wegingen van {courses} tellen op tot {value, number, ::.#}%, niet tot {threshold, number, ::.#}%.} other {Van wat studenten over de onderdelen van {courses} horen te weten, is {value, number, ::.#}% bekend.}}',

  'rule.C7.title': 'Bronnen spreken elkaar tegen',
  'rule.C7.why':
    'Als studiegids, leeromgeving en rooster iets anders zeggen, plannen studenten voor de verkeerde dag of gaan zij navragen. Gebruikers van Moodle melden het zelf (report_editdates, verzoek 19).',
  'rule.C7.finding':
    '{setting, select, red {De bronnen noemen {value, number} datums voor één onderdeel van {courses}: {dates}.} other {De bronnen verschillen in {value, plural, one {# veld} other {# velden}} van één onderdeel van {courses}; gemeld vanaf {threshold, number}.}}',

  'rule.C8.title': 'Feedback die lang duurt',
  'rule.C8.why':
    'Feedback helpt zolang het werk vers in het geheugen ligt. Manchester en Canterbury geven die binnen 15 werkdagen, Warwick binnen 20.',
  'rule.C8.finding':
    '{value, plural, one {# werkdag} other {# werkdagen}} van de deadline van één onderdeel van {courses} ({dates}) tot de feedback; meer dan {threshold, plural, one {# werkdag} other {# werkdagen}} is lang.',

  'rule.C9.title': 'Feedback te laat om te gebruiken',
  'rule.C9.why':
    'Feedback is bedoeld voor wat daarna komt. Warwick wil die op tijd voor de volgende toets, Erasmus School of Economics een week voor de herkansing.',
  'rule.C9.finding':
    '{setting, select, red {De feedback op één onderdeel van {courses} komt op of na de dag van het volgende of van de herkansing ({dates}).} other {De feedback op één onderdeel van {courses} komt {value, plural, one {# werkdag} other {# werkdagen}} voor het volgende of de herkansing ({dates}); verwacht {threshold, plural, one {wordt minstens # werkdag} other {worden minstens # werkdagen}}.}}',

  'rule.C10.title': 'Beloofde feedback die stil uitbleef',
  'rule.C10.why':
    'Als feedback later komt, horen studenten dat te weten voor de beloofde dag. Canterbury laat het weten.',
  'rule.C10.finding':
    'Feedback op één onderdeel van {courses} was beloofd, en er {value, plural, one {ging # dag} other {gingen # dagen}} voorbij zonder bericht of feedback.',

  'rule.C11.title': 'Rooster laat bekend',
  'rule.C11.why':
    'Studenten regelen werk, zorg en reizen rond het rooster. De National University of Singapore maakt het weken voor de start bekend; de hogere drempel is een lokale instelling.',
  'rule.C11.finding':
    'Het rooster van {courses} werd {value, plural, one {# dag} other {# dagen}} voor de eerste bijeenkomst ({dates}) bekend; verwacht {threshold, plural, one {wordt minstens # dag} other {worden minstens # dagen}}.',

  'rule.C12.title': 'Datum nog niet bekend',
  'rule.C12.why':
    'Een datum die nog open is terwijl het vak loopt, is niet te plannen. MIT wil precieze datums in week 3.',
  'rule.C12.finding':
    '{value, number, ::.#} weken na het begin heeft één onderdeel van {courses} nog geen datum; na {threshold, plural, =0 {de eerste dag} one {# week} other {# weken}} is dat laat.',

  'rule.C13.title': 'Opgegeven uren wijken af van het plan',
  'rule.C13.why':
    'Als studenten andere uren opgeven dan het plan, klopt het plan of het vak niet. FenixEdu en de Universiteit Antwerpen leggen evaluaties naast de studiepunten; alleen evaluaties met tien antwoorden of meer tellen.',
  'rule.C13.finding':
    'De uren die studenten opgeven voor {courses} wijken {value, number, ::sign-always .#}% af van het plan; meer dan {threshold, number, ::.#}% naar boven of beneden wordt gemeld.',

  'action.announce-earlier': 'Maak datums en opdrachten eerder bekend.',
  'action.announce-date': 'Maak de datum bekend.',
  'action.keep-dates': 'Houd vast aan wat bekend is, of meld wijzigingen eerder.',
  'action.complete-information': 'Laat studenten weten wat nog ontbreekt.',
  'action.return-feedback-earlier': 'Geef feedback eerder, of meld vertraging voor de beloofde dag.',
  'action.publish-timetable': 'Maak het rooster eerder bekend.',

  'missing.compulsory-sessions': 'welke bijeenkomsten verplicht zijn',
  'missing.announcement': 'de dag van bekendmaking (kolom ‘aangekondigd op’, of een import van daarvoor)',
  'missing.release-date': 'datums waarop opdrachten beschikbaar komen',
  'missing.history': 'een tweede import van het vak (vanaf dan zijn wijzigingen te zien)',
  'missing.criteria': 'of de criteria bekend zijn',
  'missing.late-rule': 'of bekend is wat te laat inleveren betekent',
  'missing.feedback-returned': 'of de feedback terug is (kolom ‘teruggegeven op’)',
  'missing.today': 'de dag waarop dit gevraagd wordt',
  'missing.evaluation': 'evaluaties met minstens tien antwoorden',
} as const;
