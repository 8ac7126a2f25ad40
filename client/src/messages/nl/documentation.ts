import type { documentation as en } from '../en/documentation.js';

/** De teksten van de pagina met uitleg in het Nederlands. ICU-berichtformaat. */
export const documentation: Readonly<Record<keyof typeof en, string>> = {
  'documentation.link': 'Hoe het werkt',
  'documentation.title': 'Hoe het werkt',
  'documentation.lead':
    'Hoe het getal van een week ontstaat, welke regels ernaar kijken en op wiens gezag. Deze pagina is gemaakt uit wat het product zelf gebruikt om te rekenen.',
  'documentation.failed': 'Dit deel kon niet worden getoond',
  'documentation.contents': 'Op deze pagina',
  'documentation.model': 'Hoe een getal ontstaat',
  'documentation.modelLead':
    'Van een vak naar de uren van een week, met de waarden van de Nederlandse standaard. Een opleiding kan eigen waarden kiezen; een week zegt dan welke gelden.',
  'documentation.setting': '{name}: {amount}',
  'documentation.step.budget.title': 'Budget',
  'documentation.step.budget':
    'Een vak van n EC heeft n keer zo veel uren. Het totaal van een vak verandert nooit: al zijn dagen samen zijn het budget.',
  'documentation.step.contact.title': 'Contacttijd',
  'documentation.step.contact':
    'Komt uit het rooster. Een student volgt één van de parallelle groepen, dus groepen worden nooit opgeteld: de eigen groep telt als die bekend is, anders het gemiddelde over de groepen, en het antwoord zegt welke van de twee.',
  'documentation.step.assessment.title': 'Werk voor toetsen',
  'documentation.step.assessment':
    'De uren die het vak opgeeft; anders een norm voor de omvang (woorden, pagina’s); anders een deel van wat over is, verdeeld naar gewicht.',
  'documentation.step.curve.title': 'Wanneer dat werk gebeurt',
  'documentation.step.curve':
    'Het neemt toe naar de deadline, over een aantal dagen dat afhangt van hoeveel werk het is. Gelijkmatig werken en op het laatste moment werken geven samen de marge naast het getal.',
  'documentation.step.selfStudy.title': 'Zelfstudie',
  'documentation.step.selfStudy':
    'Wat er van het budget over is, verdeeld over de onderwijsweken. In een vakantie is geen zelfstudie gepland.',
  'documentation.step.week.title': 'Weken en de norm',
  'documentation.step.week':
    'Dagen vormen ISO-weken, en de vakken van een studiejaar vormen een cohort. Elke week wordt naast de norm en de regels hieronder gelegd: zij vraagt aandacht bij één zware bevinding of twee lichtere.',
  'documentation.step.unknown.title': 'Wat niet bekend is',
  'documentation.step.unknown':
    'Ontbreken is niet nul. Een toets zonder datum houdt zijn uren, in de tentamenweken, gemarkeerd als schatting. Een regel zonder de gegevens die hij nodig heeft, zegt dat het niet te zeggen is. Wat te klein is, telt mee in de uren maar activeert geen regel.',
  'documentation.teaching': 'Regels over het onderwijs',
  'documentation.teachingLead':
    '{count, plural, one {# regel} other {# regels}} over hoeveel er te doen is en wanneer. Graad A is een wet of een regel van een instelling, B onderzoek of de standaard van een product, C een eigen keuze.',
  'documentation.communication': 'Regels over de communicatie',
  'documentation.communicationLead':
    '{count, plural, one {# regel} other {# regels}} over wat studenten te horen krijgen, en wanneer. Zij lezen de geschiedenis van de imports.',
  'documentation.needs': 'Benodigde gegevens: {list}.',
  'documentation.sets': 'Normensets',
  'documentation.setsLead':
    'Een opleiding kiest één van {count, plural, one {# normenset} other {# normensets}} en kan losse drempels zelf instellen, met een reden die dan als bron geldt.',
  'documentation.setsCaption': 'Elke drempel in elke normenset, met de graad',
  'documentation.threshold': 'Drempel',
  'documentation.unit': 'Eenheid',
  'documentation.students': 'Studenten met een andere startpositie',
  'documentation.studentsLead':
    'Dezelfde weken, berekend voor studenten die niet in het voltijdse plan passen. Het zijn voorbeelden, geen personen.',
};
