/** The texts of the rules on what students are told, with what is advised and what may be missing; see `rules` for their arguments. */
export const communicationRules = {
  'rule.C1.title': 'Date announced late',
  'rule.C1.why':
    'Students plan their work, travel and jobs around dates. Five Flemish institutions announce exams 28 to 35 days ahead, Loughborough 14 to 21 days; MIT wants exact dates by week 3.',
  'rule.C1.finding':
    '{setting, select, afterStartDays {The date of one item of {courses} was announced {value, plural, one {# day} other {# days}} after the course had begun; later than {threshold, plural, =0 {its first day} one {# day after it} other {# days after it}} is late.} other {The date of one item of {courses} was announced {value, plural, one {# day} other {# days}} ahead ({dates}); at least {threshold, plural, one {# day} other {# days}} are expected.}}',

  'rule.C2.title': 'Task set late',
  'rule.C2.why':
    'A task that is set shortly before it is due can only be done in a rush. UNSW Mathematics sets assignments at least two weeks ahead; the higher threshold is a local setting.',
  'rule.C2.finding':
    '{value, plural, one {# day} other {# days}} between setting a task of {courses} and its deadline ({dates}); at least {threshold, plural, one {# day} other {# days}} are expected.',

  'rule.C3.title': 'Date changed after it was told',
  'rule.C3.why':
    'A date that moves upsets what was planned around it, most of all when it comes earlier. UNSW and Waterloo do not change dates once they have been published.',
  'rule.C3.finding':
    '{setting, select, red {The date of one item of {courses} was moved to an earlier day {value, plural, one {once} other {# times}}.} other {The date of one item of {courses} was changed {value, plural, one {once} other {# times}} after it had been told.}}',

  'rule.C4.title': 'Change at short notice',
  'rule.C4.why':
    'Close to the day, nobody can plan again. Leiden Science (OER 4.1.1) fixes form and weight 25 working days ahead; the thresholds for dates are a local setting.',
  'rule.C4.finding':
    '{setting, select, formDays {The weight or form of one item of {courses} was changed {value, plural, one {# working day} other {# working days}} ahead; at least {threshold, plural, one {# working day} other {# working days}} are expected.} other {The date of one item of {courses} was changed {value, plural, one {# working day} other {# working days}} ahead; at least {threshold, plural, one {# working day} other {# working days}} are expected.}}',

  'rule.C5.title': 'Much changed in one course',
  'rule.C5.why':
    'A course that keeps changing its dates, weights and forms can’t be planned for. The thresholds are a local setting.',
  'rule.C5.finding':
    '{setting, select, sameItem {One item of {courses} was changed {value, plural, one {once} other {# times}}; reported from {threshold, number}.} other {{value, number, ::.#}% of the items of {courses} were changed after they had been told; reported from {threshold, number, ::.#}%.}}',

  'rule.C6.title': 'Information that is missing',
  'rule.C6.why':
    'Students can only plan what they know. UCL and Manchester Metropolitan list what is told of an assessment before the course starts: task, criteria, when, group rules, length, deadline and what comes of being late, weight, day of feedback.',
  'rule.C6.finding':
    '{setting, select, red {Day and weight are known of {value, number, ::.#}% of the items of {courses}.} weightSum {The weights of {courses} add up to {value, number, ::.#}%, not to {threshold, number, ::.#}%.} other {{value, number, ::.#}% of what students should know of the items of {courses} is told.}}',

  'rule.C7.title': 'Sources contradict each other',
  'rule.C7.why':
    'When prospectus, learning environment and timetable say different things, students plan for the wrong day or ask. Moodle’s own users report it (report_editdates, request 19).',
  'rule.C7.finding':
    '{setting, select, red {The sources name {value, number} dates for one item of {courses}: {dates}.} other {The sources differ in {value, plural, one {# field} other {# fields}} of one item of {courses}; reported from {threshold, number}.}}',

  'rule.C8.title': 'Feedback that takes long',
  'rule.C8.why':
    'Feedback helps while the work is still fresh. Manchester and Canterbury return it within 15 working days, Warwick within 20.',
  'rule.C8.finding':
    '{value, plural, one {# working day} other {# working days}} from the deadline of one item of {courses} ({dates}) to its feedback; more than {threshold, plural, one {# working day} other {# working days}} is long.',

  'rule.C9.title': 'Feedback too late to use',
  'rule.C9.why':
    'Feedback is meant for what comes next. Warwick wants it in time for the next assessment, Erasmus School of Economics a week before the resit.',
  'rule.C9.finding':
    '{setting, select, red {The feedback on one item of {courses} comes on or after the day of the next one or of the resit ({dates}).} other {The feedback on one item of {courses} comes {value, plural, one {# working day} other {# working days}} before the next one or the resit ({dates}); at least {threshold, plural, one {# working day} other {# working days}} are expected.}}',

  'rule.C10.title': 'Promise of feedback that went by in silence',
  'rule.C10.why': 'When feedback is late, students need to know before the promised day. Canterbury tells them.',
  'rule.C10.finding':
    'Feedback on one item of {courses} was promised, and {value, plural, one {# day went} other {# days went}} by without a word or the feedback.',

  'rule.C11.title': 'Timetable published late',
  'rule.C11.why':
    'Students arrange work, care and travel around the timetable. The National University of Singapore publishes it weeks before teaching starts; the higher threshold is a local setting.',
  'rule.C11.finding':
    'The timetable of {courses} was published {value, plural, one {# day} other {# days}} before the first meeting ({dates}); at least {threshold, plural, one {# day} other {# days}} are expected.',

  'rule.C12.title': 'Date still to be announced',
  'rule.C12.why':
    'A date that is still open while the course runs can’t be planned for. MIT wants exact dates by week 3.',
  'rule.C12.finding':
    '{value, number, ::.#} weeks into the course, one item of {courses} still has no date; after {threshold, plural, =0 {the first day} one {# week} other {# weeks}} this is late.',

  'rule.C13.title': 'Reported hours differ from the plan',
  'rule.C13.why':
    'When students report other hours than the plan has, the plan or the course is off. FenixEdu and the University of Antwerp hold evaluations against the credits; only evaluations with ten answers or more count.',
  'rule.C13.finding':
    'The hours that students report of {courses} differ from the plan by {value, number, ::sign-always .#}%; more than {threshold, number, ::.#}% up or down is reported.',

  'action.announce-earlier': 'Announce dates and tasks earlier.',
  'action.announce-date': 'Announce the date.',
  'action.keep-dates': 'Keep to what was told, or tell of changes earlier.',
  'action.complete-information': 'Tell students what is still missing.',
  'action.return-feedback-earlier': 'Return feedback earlier, or tell of a delay before the promised day.',
  'action.publish-timetable': 'Publish the timetable earlier.',

  'missing.compulsory-sessions': 'which meetings are compulsory',
  'missing.announcement': 'the day of announcement (column “announced on”, or an import from before it)',
  'missing.release-date': 'dates on which tasks are set',
  'missing.history': 'a second import of the course (changes are seen from then on)',
  'missing.criteria': 'whether the criteria are told',
  'missing.late-rule': 'whether the rule for late work is told',
  'missing.feedback-returned': 'whether feedback is back (column “returned on”)',
  'missing.today': 'the day on which this is asked',
  'missing.evaluation': 'evaluations with at least ten answers',
} as const;
