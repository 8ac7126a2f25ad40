/** The texts of the page that explains the product in English. ICU message format. */
export const documentation = {
  'documentation.link': 'How it works',
  'documentation.title': 'How it works',
  'documentation.lead':
    'How the number of a week is made, which rules look at it, and on whose authority. This page is made from what the product computes with.',
  'documentation.failed': 'This part could not be shown',
  'documentation.contents': 'On this page',
  'documentation.model': 'How a number is made',
  'documentation.modelLead':
    'From a course to the hours of a week, with the values of the Dutch default. A programme can set its own; a week then says which hold.',
  'documentation.setting': '{name}: {amount}',
  'documentation.step.budget.title': 'Budget',
  'documentation.step.budget':
    'A course of n EC has n times this many hours. What a course adds up to is never changed: all its days together are its budget.',
  'documentation.step.contact.title': 'Contact',
  'documentation.step.contact':
    'Taken from the timetable. A student attends one of the parallel groups, so groups are never added: the student’s own group counts where it is known, else the mean over groups, and the answer says which.',
  'documentation.step.assessment.title': 'Work for assessments',
  'documentation.step.assessment':
    'The hours that the course states; else a norm for its size (words, pages); else a share of what is left, divided by weight.',
  'documentation.step.curve.title': 'When that work is done',
  'documentation.step.curve':
    'It rises towards the deadline, over a number of days that depends on how much work it is. Working evenly and working at the last minute give the band beside the number.',
  'documentation.step.selfStudy.title': 'Self-study',
  'documentation.step.selfStudy':
    'What is left of the budget, spread over the teaching weeks. A vacation has no planned self-study.',
  'documentation.step.week.title': 'Weeks and the norm',
  'documentation.step.week':
    'Days make ISO weeks, and the courses of a year of study make a cohort. Each week is held against the norm and the rules below: it needs attention with one serious finding or two lighter ones.',
  'documentation.step.unknown.title': 'What is not known',
  'documentation.step.unknown':
    'Missing is not zero. An assessment without a date keeps its hours, in the exam weeks, marked as an estimate. A rule that lacks the data it needs says that it cannot tell. What is too small counts in the hours and sets off no rule.',
  'documentation.teaching': 'Rules about teaching',
  'documentation.teachingLead':
    '{count, plural, one {# rule} other {# rules}} about how much there is to do and when. Grade A is a law or a rule of an institution, B research or the default of a product, C a local setting.',
  'documentation.communication': 'Rules about communication',
  'documentation.communicationLead':
    '{count, plural, one {# rule} other {# rules}} about what students are told, and when. They read the history of the imports.',
  'documentation.needs': 'Data needed: {list}.',
  'documentation.sets': 'Sets of thresholds',
  'documentation.setsLead':
    'A programme chooses one of {count, plural, one {# set} other {# sets}} and may set single rows itself, with a reason that then stands as the source.',
  'documentation.setsCaption': 'Every threshold in each set, with its grade',
  'documentation.threshold': 'Threshold',
  'documentation.unit': 'Unit',
  'documentation.students': 'Students with another starting position',
  'documentation.studentsLead':
    'The same weeks, computed for students who do not fit the full-time plan. They are examples, not persons.',
} as const;
