/** The texts about pathways and students with another starting position in Dutch. ICU message format. */
export const pathways = {
  'profile.label': 'Student',
  'profile.usual': 'voltijd',
  'profile.shown': 'student: {profile}',
  'pathway.label': 'Studiepad',
  'pathway.usual': 'eerste keuze van opties',
  'pathway.worst': 'met de zwaarste week',
  'pathway.typical': 'een in het midden',
  'pathway.own': 'eigen keuze',
  'pathways.failed': 'De studiepaden konden niet worden getoond',
  'pathways.title': 'Niet één student maar allemaal',
  'pathways.caption.options': 'Uren per week over alle studiepaden, {cohort}',
  'pathways.caption.enrolments': 'Uren per week over alle studenten zoals zij zijn ingeschreven, {cohort}',
  'pathways.one': 'In dit cohort valt niets te kiezen: alle volledige programma’s hebben dezelfde weken.',
  'pathways.nothing': 'Over de studiepaden van dit cohort valt niets te zeggen.',
  'pathways.conclusion':
    'Van {count, plural, one {# studiepad} other {# studiepaden}} heeft dat met {courses} de zwaarste week: {hours} uur in week {week}. Het middelste studiepad piekt op {median} uur.',
  'pathways.students':
    'In week {week} heeft een op de tien van {students, number} studenten {p90} uur of meer; de helft heeft niet meer dan {median} uur.',
  'pathways.few':
    'In week {week} heeft de helft van {students, number} studenten niet meer dan {median} uur. Van minder dan 20 studenten wordt niet meer getoond.',
  'pathways.heaviestSet':
    'Van de combinaties van 10 studenten of meer is die van {courses} het zwaarst: {hours} uur in week {week}.',
  'pathways.sampled':
    'Er zijn te veel studiepaden om elk te berekenen: er zijn er {drawn, number} getrokken, steeds dezelfde. Mediaan en band kunnen {error} uur afwijken; het maximum is exact.',
  'pathways.unknown': 'Vakken die studenten volgen en dit rooster niet kent; hun uren ontbreken: {courses}.',
  'pathways.p10': '10e percentiel',
  'pathways.p50': 'mediaan',
  'pathways.p90': '90e percentiel',
  'pathways.max': 'maximum',
  'pathways.band': '10–90 % van allen',
};
