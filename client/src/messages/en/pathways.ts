/** The texts about pathways and students with another starting position in English. ICU message format. */
export const pathways = {
  'profile.label': 'Student',
  'profile.usual': 'full-time',
  'profile.shown': 'student: {profile}',
  'pathway.label': 'Pathway',
  'pathway.usual': 'first choice of options',
  'pathway.worst': 'with the heaviest week',
  'pathway.typical': 'one in the middle',
  'pathway.own': 'own choice',
  'pathways.failed': 'The pathways could not be shown',
  'pathways.title': 'Not one student but all of them',
  'pathways.caption.options': 'Hours per week over all pathways, {cohort}',
  'pathways.caption.enrolments': 'Hours per week over all students as they are enrolled, {cohort}',
  'pathways.one': 'There is nothing to choose in this cohort: all full programmes have the same weeks.',
  'pathways.nothing': 'Nothing can be said of the pathways of this cohort.',
  'pathways.conclusion':
    'Of {count, plural, one {# pathway} other {# pathways}} the one with {courses} has the heaviest week: {hours} h in week {week}. The middle pathway peaks at {median} h.',
  'pathways.students':
    'In week {week} one in ten of {students, number} students has {p90} h or more; half have no more than {median} h.',
  'pathways.few':
    'In week {week} half of {students, number} students have no more than {median} h. Of fewer than 20 students no more is shown.',
  'pathways.heaviestSet':
    'Of the combinations of 10 students or more, that of {courses} is the heaviest: {hours} h in week {week}.',
  'pathways.sampled':
    'There are too many pathways to compute each: {drawn, number} were drawn, the same ones each time. Median and band may be {error} h off; the maximum is exact.',
  'pathways.unknown': 'Courses that students take and this schedule does not know; their hours are missing: {courses}.',
  'pathways.p10': '10th percentile',
  'pathways.p50': 'median',
  'pathways.p90': '90th percentile',
  'pathways.max': 'maximum',
  'pathways.band': '10–90 % of all',
} as const;
