import type { terms as en } from '../en/terms.js';

export const terms: Record<keyof typeof en, string> = {
  'severity.amber': 'aandacht',
  'severity.red': 'hoog',
  'severity.hard': 'botsing',

  'weekKind.teaching': 'onderwijsweek',
  'weekKind.exam': 'tentamenweek',
  'weekKind.resit': 'herkansingsweek',
  'weekKind.reflection': 'studieweek zonder onderwijs',
  'weekKind.free': 'onderwijsvrij',
  'weekKind.vacation': 'vakantie',
  'weekKind.holiday': 'feestdag',
  'weekKind.none': 'buiten het academisch jaar',

  'recordKind.programmes': '{count, plural, one {opleiding} other {opleidingen}}',
  'recordKind.courses': '{count, plural, one {vak} other {vakken}}',
  'recordKind.curriculum': '{count, plural, one {vak in een opleiding} other {vakken in opleidingen}}',
  'recordKind.optionGroups': '{count, plural, one {keuzegroep} other {keuzegroepen}}',
  'recordKind.calendar': '{count, plural, one {regel van de jaarkalender} other {regels van de jaarkalender}}',
  'recordKind.offerings': '{count, plural, one {vakaanbod} other {vakaanbiedingen}}',
  'recordKind.activities': '{count, plural, one {onderwijsactiviteit} other {onderwijsactiviteiten}}',
  'recordKind.assessments': '{count, plural, one {toets} other {toetsen}}',
  'recordKind.enrolments': '{count, plural, one {stel inschrijvingen} other {stellen inschrijvingen}}',
  'recordKind.activityCounts': '{count, plural, one {reeks activiteitstellingen} other {reeksen activiteitstellingen}}',
  'recordKind.evaluations': '{count, plural, one {evaluatie} other {evaluaties}}',

  'loadKind.contact': 'contacturen',
  'loadKind.selfStudy': 'zelfstudie',
  'loadKind.assignment': 'opdrachten',
  'loadKind.examPreparation': 'tentamenvoorbereiding',
  'loadKind.exam': 'tentamens',

  'style.steady': 'gelijkmatig',
  'style.steady.description': 'Het werk voor een toets wordt gelijk verdeeld over de tijd die ervoor is.',
  'style.typical': 'gebruikelijk',
  'style.typical.description': 'Het meeste werk gebeurt in de laatste week voor een deadline.',
  'style.last-minute': 'op het laatst',
  'style.last-minute.description': 'Het meeste werk gebeurt in de laatste dagen voor een deadline.',

  'estimate.hours-by-weight': 'uren berekend uit het gewicht van de toets',
  'estimate.hours-by-norm': 'uren berekend uit het aantal woorden of pagina’s',
  'estimate.weight-missing': 'gewicht niet opgegeven; gelijke delen aangenomen',
  'estimate.undated': 'datum niet opgegeven; verdeeld over de weken waarin de toets waarschijnlijk valt',
  'estimate.week-only': 'alleen de week is opgegeven; vrijdag aangenomen',
  'estimate.contact-unknown': 'rooster en contacturen niet bekend',
  'estimate.contact-total-only': 'alleen het totaal van de contacturen is bekend; verdeeld over de onderwijsweken',
  'estimate.course-dates-assumed': 'data van het vak niet bekend; aangenomen',
  'estimate.calendar-assumed': 'jaarkalender niet bekend; de gebruikelijke Nederlandse aangenomen',

  'basis.timetable':
    '{groups, plural, =0 {rooster} one {rooster} other {rooster: gemiddelde van # parallelle groepen, waarvan een student er één volgt}}',
  'basis.timetable.group':
    '{groups, plural, one {rooster van groep {list}} other {rooster: gemiddelde van de groepen {list}, waarvan een student er één volgt}}',
  'basis.stated': 'opgegeven door het vak',
  'basis.norm.words': 'berekend: {size, number} woorden in het tempo van de norm',
  'basis.norm.pages': 'berekend: {size, number} pagina’s in het tempo van de norm',
  'basis.share': 'berekend: {share, number, percent} van {hours, number, ::.#} uur, naar gewicht',
  'basis.remainder': 'berekend: wat overblijft van het budget van {hours, number, ::.#} uur',

  'contact.timetable': 'contacturen uit het rooster',
  'contact.total-only': 'van de contacturen is alleen het totaal bekend',
  'contact.cannot-tell': 'contacturen niet bekend',

  'status.known': 'bekend',
  'status.estimated': 'deels geschat',
  'status.cannot-tell': 'niet te zeggen',
  'status.found': 'gevonden',

  'completeness.complete': '{courses, plural, one {Het vak is volledig.} other {Alle # vakken zijn volledig.}}',
  'completeness.withoutTimetable': '{count, number} van {courses, plural, one {# vak} other {# vakken}} zonder rooster',
  'completeness.withoutDates': '{count, number} van {courses, plural, one {# vak} other {# vakken}} zonder data',
  'completeness.overSpecified':
    '{count, plural, one {# vak vraagt} other {# vakken vragen}} meer uren dan de studiepunten toelaten',
  'completeness.undated': '{count, number} van {assessments, plural, one {# toets} other {# toetsen}} zonder datum',
  'completeness.withoutHours':
    '{count, number} van {assessments, plural, one {# toets} other {# toetsen}} zonder opgegeven uren of omvang',
  'completeness.withoutWeight':
    '{count, number} van {assessments, plural, one {# toets} other {# toetsen}} zonder gewicht',

  'balance.peakToMean': 'piek ten opzichte van gemiddelde',
  'balance.peakToMean.definition': 'De zwaarste week gedeeld door de gemiddelde week; 1 is een vlakke periode.',
  'balance.cv': 'variatie',
  'balance.cv.definition': 'De standaardafwijking van de weken gedeeld door hun gemiddelde; 0 is een vlakke periode.',
  'balance.hoover': 'te verplaatsen uren',
  'balance.hoover.definition':
    'Het deel van de uren dat zou moeten verschuiven voor een vlakke periode (Hoover-index).',
  'balance.gini': 'ongelijkheid van de weken',
  'balance.gini.definition':
    'Hoe ongelijk de uren over de weken zijn verdeeld: 0 is vlak, dicht bij 1 als alles in één week valt (Gini).',
  'balance.l2': 'afstand tot vlak',
  'balance.l2.definition':
    'De wortel uit de som van de gekwadrateerde verschillen tussen elke week en de gemiddelde week, in uren.',
  'balance.jain': 'gelijkmatigheid van de weken',
  'balance.jain.definition':
    'Eén gedeeld door één plus de gekwadrateerde variatie: 1 is een vlakke periode (Jain-index).',
  'balance.excess': 'uren boven de norm',
  'balance.excess.definition': 'De uren boven de norm, opgeteld over de weken.',

  'holiday.new-year': 'nieuwjaarsdag',
  'holiday.good-friday': 'Goede Vrijdag',
  'holiday.easter-sunday': 'eerste paasdag',
  'holiday.easter-monday': 'tweede paasdag',
  'holiday.kings-day': 'Koningsdag',
  'holiday.liberation-day': 'Bevrijdingsdag',
  'holiday.ascension-day': 'Hemelvaartsdag',
  'holiday.whit-sunday': 'eerste pinksterdag',
  'holiday.whit-monday': 'tweede pinksterdag',
  'holiday.christmas-day': 'eerste kerstdag',
  'holiday.boxing-day': 'tweede kerstdag',

  'assessmentKind.written-exam': 'schriftelijk tentamen',
  'assessmentKind.digital-exam': 'digitaal tentamen',
  'assessmentKind.oral-exam': 'mondeling tentamen',
  'assessmentKind.paper': 'paper',
  'assessmentKind.assignment': 'opdracht',
  'assessmentKind.report': 'verslag',
  'assessmentKind.presentation': 'presentatie',
  'assessmentKind.project': 'project',
  'assessmentKind.portfolio': 'portfolio',
  'assessmentKind.thesis': 'scriptie',
  'assessmentKind.practical': 'practicum',
  'assessmentKind.quiz': 'quiz',
  'assessmentKind.participation': 'deelname',
  'assessmentKind.other': 'andere toets',

  'activityKind.lecture': 'hoorcollege',
  'activityKind.seminar': 'seminar',
  'activityKind.work-group': 'werkgroep',
  'activityKind.practical': 'practicum',
  'activityKind.tutorial': 'instructie',
  'activityKind.excursion': 'excursie',
  'activityKind.mentoring': 'mentoraat',
  'activityKind.other': 'andere bijeenkomst',

  'requirement.core': 'verplicht',
  'requirement.option': 'keuze',

  'standing.stated': 'opgegeven door de eigenaar',
  'standing.confirmed': 'bevestigd door een gepubliceerde bron',
  'standing.inferred': 'afgeleid door een persoon',
  'standing.illustrative': 'verzonnen als voorbeeld',
};
