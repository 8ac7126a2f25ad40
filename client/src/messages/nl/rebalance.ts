import type { rebalance as en } from '../en/rebalance.js';

export const rebalance: Record<keyof typeof en, string> = {
  'rebalance.link': 'Stel verschuivingen voor…',
  'rebalance.title': 'De minste verschuivingen',
  'rebalance.lead':
    'Welke deadlines zouden moeten schuiven om weken boven de norm te verlichten, en hoe ver komt elk aantal verschuivingen? Er verandert niets: een plan opent als scenario.',
  'rebalance.form': 'Wat mag schuiven',
  'rebalance.mostMoves': 'Verschuivingen, ten hoogste',
  'rebalance.mostWeeks': 'Weken eerder of later, ten hoogste',
  'rebalance.studyYear': 'Deadlines van',
  'rebalance.allYears': 'alle studiejaren',
  'rebalance.perWeek': 'Deadlines in een week, ten hoogste',
  'rebalance.daysBetween': 'Dagen tussen deadlines, ten minste',
  'rebalance.noLimit': 'geen grens',
  'rebalance.noNewRedWeek': 'Geen week wordt voor iemand een ernstig signaal',
  'rebalance.noPathwayWorse': 'Voor geen studiepad groeien de uren boven de norm',
  'rebalance.allProgrammes': 'Ook deadlines van andere opleidingen die vakken delen, mogen schuiven',
  'rebalance.stays': 'Deze blijven staan:',
  'rebalance.item': '{title} ({course})',
  'rebalance.release': 'Loslaten',
  'rebalance.releaseOne': '{assessment} loslaten',
  'rebalance.start': 'Zoek verschuivingen',
  'rebalance.cancel': 'Stop',
  'rebalance.waiting': 'Wacht op een andere berekening…',
  'rebalance.running': 'Aan het rekenen…',
  'rebalance.progress':
    'Aan het rekenen: met {moves, plural, one {# verschuiving} other {# verschuivingen}} blijft tot nu toe {hours} gewogen uren boven de norm over.',
  'rebalance.cancelled': 'Gestopt. Er is niets gewijzigd.',
  'rebalance.failed': 'Het kon niet worden doorgerekend. Er is niets gewijzigd.',
  'rebalance.refused': 'Het kon niet worden gestart',
  'rebalance.mostHours': 'Wens: geen week boven (u)',
  'rebalance.noWish': 'geen wens',
  'rebalance.goal': 'Geen week boven {hours} u',
  'rebalance.goal.reached':
    '{count, plural, =0 {Dat is vandaag al zo.} one {Dat kan met één verschuiving.} other {Dat kan met # verschuivingen.}}',
  'rebalance.goal.notProved': 'Of het met minder kan, is binnen de tijd niet bewezen.',
  'rebalance.goal.impossible': 'Dat kan niet. Deze wensen gaan niet samen; wie er één laat vallen, houdt de andere:',
  'rebalance.goal.alone':
    'Dat kan niet, hoe deadlines ook schuiven: tentamens en vaste datums houden deze week zwaarder.',
  'rebalance.goal.unexplained': 'Dat kan niet. Welke wensen niet samengaan, is binnen de tijd niet gevonden.',
  'rebalance.goal.unknown': 'Dat is binnen de tijd niet beslist.',
  'rebalance.rule.week': 'week {week, number} van studiejaar {year, number} komt niet boven de wens',
  'rebalance.rule.other-weeks': 'geen andere week komt erboven',
  'rebalance.rule.most-moves':
    '{amount, plural, one {ten hoogste één verschuiving} other {ten hoogste # verschuivingen}}',
  'rebalance.rule.most-weeks':
    '{amount, plural, one {een deadline schuift ten hoogste één week} other {een deadline schuift ten hoogste # weken}}',
  'rebalance.rule.most-per-week':
    '{amount, plural, one {ten hoogste één deadline in een week} other {ten hoogste # deadlines in een week}}',
  'rebalance.rule.least-days-between':
    '{amount, plural, one {ten minste één dag tussen deadlines} other {ten minste # dagen tussen deadlines}}',
  'rebalance.rule.locked': '{assessment} van {course} blijft staan',
  'rebalance.rule.no-new-red-week': 'geen week wordt ernstig voor iemand',
  'rebalance.rule.no-pathway-worse': 'voor geen studiepad groeien de uren boven de norm',
  'rebalance.result': 'Wat elk aantal verschuivingen kan doen',
  'rebalance.resultLead':
    '{movable, plural, =0 {Geen deadline kan binnen deze grenzen schuiven: ze liggen vast, zijn tentamens, of hebben geen andere werkdag binnen hun grenzen.} one {Eén deadline kan schuiven.} other {# deadlines kunnen schuiven.}} Gerekend over {cohorts, plural, one {één cohort} other {# cohorten}} met {pathways, plural, one {één studiepad} other {# verschillende studiepaden}}. Gewogen: een uur boven de norm telt één keer, boven de drempel voor “hoog” drie keer, en ruim daarboven zes keer; dat getal wordt zo klein mogelijk gemaakt.',
  'rebalance.studentsUnknown':
    'Van sommige cohorten is het aantal studenten onbekend: ze tellen als het gemiddelde van de andere.',
  'rebalance.sampled': '{programme}, jaar {year}: {shown, number} van {pathways, number} studiepaden zijn bekeken.',
  'rebalance.caption': 'Het beste dat ten hoogste zoveel verschuivingen kunnen doen, over alle studenten',
  'rebalance.column.moves': 'Verschuivingen',
  'rebalance.column.heaviest': 'Zwaarste week (u)',
  'rebalance.column.excess': 'Uren boven norm, alle studenten',
  'rebalance.column.overload': 'Gewogen uren boven norm, alle studenten',
  'rebalance.column.findings': 'Signalen over',
  'rebalance.column.proof': 'Bewijs',
  'rebalance.proved': 'bewezen: niets is beter',
  'rebalance.gap': 'ten hoogste {hours} u van het beste',
  'rebalance.best-found': 'beste dat gevonden is, niet bewezen',
  'rebalance.plan': '{count, plural, one {Het plan met één verschuiving} other {Het plan met # verschuivingen}}',
  'rebalance.nestedFully':
    'In deze volgorde is elk begin een plan op zich: wie alleen de eerste verschuivingen doet, heeft het beste van zoveel verschuivingen.',
  'rebalance.nested':
    'In deze volgorde is elk begin een plan op zich: wie alleen de eerste verschuivingen doet, heeft op hooguit {loss} na het beste van zoveel verschuivingen.',
  'rebalance.move': '{title} ({course}): {from} → {to}',
  'rebalance.effect': 'neemt {gain} gewogen u weg bovenop de vorige, alleen {alone}; zonder deze gaat {loss} verloren',
  'rebalance.share': '{share} van het geheel',
  'rebalance.keep': 'Laten staan',
  'rebalance.keepOne': '{title} ({course}) laten staan en opnieuw zoeken',
  'rebalance.ask': 'Doorvragen',
  'rebalance.askLead':
    'Waarom niet op een andere dag? En wat levert het op als iets wat vaststaat, zou mogen schuiven? Het antwoord is een plan met evenveel verschuivingen, naast het beste.',
  'rebalance.askItem': 'Deadline',
  'rebalance.askDay': 'Naar',
  'rebalance.askPlace': 'En als het daar stond?',
  'rebalance.askFree': 'En als het mocht schuiven?',
  'rebalance.fixed.exam': 'ligt vast als tentamen',
  'rebalance.fixed.locked': 'ligt vast in het rooster',
  'rebalance.fixed.asked': 'blijft staan, zoals gevraagd',
  'rebalance.answer.place': 'Als {title} ({course}) op {day} stond',
  'rebalance.answer.free': 'Als {title} ({course}) mocht schuiven',
  'rebalance.answer.costs':
    'Dan blijven ten minste {left} gewogen uren boven de norm over: {difference} meer dan in het beste plan met evenveel verschuivingen.',
  'rebalance.answer.costsNothing':
    'Dan blijven ten minste {left} gewogen uren boven de norm over: niet meer dan in het beste plan met evenveel verschuivingen.',
  'rebalance.answer.brings':
    'Dan blijven ten minste {left} gewogen uren boven de norm over: {difference} minder dan zonder dat, met evenveel verschuivingen.',
  'rebalance.answer.bringsNothing':
    'Dat levert niets op: er blijven {left} gewogen uren boven de norm over, met evenveel verschuivingen, net als zonder.',
  'rebalance.answer.impossible': 'Dat kan niet: het gaat niet samen met',
  'rebalance.answer.unexplained': 'Dat kan niet. Wat in de weg staat, is binnen de tijd niet gevonden.',
  'rebalance.answer.no-day':
    'Dat kan niet worden gevraagd: er is geen zulke dag, of geen andere dag, binnen deze grenzen.',
  'rebalance.answer.unknown': 'Dat is binnen de tijd niet beslist.',
  'rebalance.answer.notProved': 'Of een plan meer doet, is binnen de tijd niet bewezen.',
  'rebalance.open': 'Open als scenario',
  'rebalance.name': 'Plan met {count, plural, one {één verschuiving} other {# verschuivingen}}',
};
