import { communicationRules } from './communication-rules.js';
import { settingLabels } from './setting-labels.js';

/**
 * The texts of the rules, their actions, missing data, units, grades and policies. ICU message format.
 *
 * `rule.<id>.finding` is given these arguments, and no others:
 * - `value`, `threshold`: numbers as the finding holds them (a percent is 0 to 100, a ratio 0 to 1); the text formats them;
 * - `weeks`, `dates`, `courses`: lists already put in words ("weeks 42 and 43", "Mon 12 Oct", "PSY101 and PSY102");
 * - `profile`: the name of the students it is about, where these are others than the usual one;
 * - `setting`: the part of the setting's id after the rule (`settingPart`), by which a rule with several thresholds chooses its words.
 * `finding.cannotTell` is given `missing`: the `missing.<code>` texts as a list.
 */
export const rules = {
  ...settingLabels,
  ...communicationRules,

  'rule.T1.title': 'Heavy week',
  'rule.T1.why':
    'Planned hours far above a full week leave no room for anything that takes longer. Medical schools cap a week at 60 hours (UIC, UCLA); the University of Antwerp calls more than 50 high.',
  'rule.T1.finding': '{value, number, ::.#} hours in {weeks}, against a threshold of {threshold, number, ::.#} hours.',

  'rule.T2.title': 'Quiet week, then a heavy one',
  'rule.T2.why':
    'A quiet week that is soon followed by a heavy one shows work that could have started earlier. Advance HE asks for an even spread; the numbers are a local setting.',
  'rule.T2.finding':
    'A week at {value, number, percent} of what a flat plan asks is soon followed by a heavy one ({weeks}); weeks under {threshold, number, percent} count as quiet.',

  'rule.T3.title': 'Jump in the load',
  'rule.T3.why':
    'A week that asks far more than the one before it takes students by surprise. The Open University’s workload mapping points at a jump from 13 to 20 hours.',
  'rule.T3.finding':
    '{setting, select, amberHours {{value, number, ::.#} hours more in {weeks} than in a week without any, against a threshold of {threshold, number, ::.#} hours.} other {{value, number, ::.##} times the hours of the week before in {weeks}, against a threshold of {threshold, number, ::.##} times.}}',

  'rule.T4.title': 'Several heavy weeks in a row',
  'rule.T4.why':
    'Weeks above the plan are bearable when a lighter one follows. How many in a row are too many is a local setting.',
  'rule.T4.finding':
    '{value, plural, one {# week} other {# weeks}} in a row well above what a flat plan asks ({weeks}); reported from {threshold, plural, one {# week} other {# weeks}}.',

  'rule.T5.title': 'Deadlines on one day',
  'rule.T5.why':
    'Graded work that is due on one day is prepared in the same days. Schoology warns at two items; NC State’s veterinary college allows at most two a day.',
  'rule.T5.finding':
    '{value, plural, one {# graded item} other {# graded items}} on {dates} ({courses}); reported from {threshold, number}.',

  'rule.T6.title': 'Deadlines close together',
  'rule.T6.why':
    'Most work is done in the last week before a deadline, so deadlines a few days apart share that week. No university rule was found; the number is a local setting.',
  'rule.T6.finding':
    'Up to {value, plural, one {# graded item} other {# graded items}} within a few days in {weeks} ({courses}); reported from {threshold, number}.',

  'rule.T7.title': 'Much of the term’s marks in a few days',
  'rule.T7.why':
    'When a large part of a term’s marks depends on a few days outside the exam weeks, one bad week weighs heavily. The thresholds are a local setting.',
  'rule.T7.finding':
    '{value, number, ::.#}% of the weight of the term falls within a few days in {weeks} ({courses}), against a threshold of {threshold, number, ::.#}%.',

  'rule.T8.title': 'Exams at the same time',
  'rule.T8.why': 'Nobody can sit two exams at once. Penn State resolves such conflicts by rule.',
  'rule.T8.finding':
    '{value, plural, =0 {The exams of {courses} coincide on {dates}.} other {The exams of {courses} coincide for {value, number, ::.#} hours on {dates}.}}',

  'rule.T9.title': 'Several exams on one day',
  'rule.T9.why':
    'A second exam on a day is sat tired. Loughborough allows one a day, Universidad Carlos III and Penn State act from three.',
  'rule.T9.finding':
    '{value, plural, one {# exam} other {# exams}} on {dates} ({courses}); reported from {threshold, number}.',

  'rule.T10.title': 'Exams close together',
  'rule.T10.why':
    'Between exams of different courses students need time to prepare and to rest. Spanish law gives 24 hours; FenixEdu warns under 48.',
  'rule.T10.finding':
    '{value, number, ::.#} hours between the exams of {courses} on {dates}, against at least {threshold, number, ::.#} hours.',

  'rule.T11.title': 'Exams day after day',
  'rule.T11.why':
    'A run of exams leaves no day between them. William & Mary Law reschedules three on consecutive days, UBC Okanagan three within 27 hours.',
  'rule.T11.finding':
    '{setting, select, withinHours {Three exams or more within {value, number, ::.#} hours on {dates} ({courses}), against a threshold of {threshold, number, ::.#} hours.} other {{value, plural, one {# exam} other {# exams}} on consecutive days, {dates} ({courses}); reported from {threshold, number}.}}',

  'rule.T12.title': 'Heavy end of teaching',
  'rule.T12.why':
    'In the last days of teaching students prepare for exams. McGill, York and Manitoba limit the weight of tests in those days.',
  'rule.T12.finding':
    '{value, number, ::.#}% of the mark of {courses} is due in the last days of teaching ({dates}), against a threshold of {threshold, number, ::.#}%.',

  'rule.T13.title': 'Study days in use',
  'rule.T13.why':
    'Reading and study days are meant for studying. Amherst and Harvard keep them free of new and of graded work.',
  'rule.T13.finding':
    '{setting, select, red {Work that counts for {value, number, ::.#}% of a course ({courses}) is due or set on study days ({dates}); from {threshold, number, ::.#}% on this is high.} other {{value, plural, one {# graded item is} other {# graded items are}} due or set on study days: {dates} ({courses}).}}',

  'rule.T14.title': 'Work in or right after a break',
  'rule.T14.why':
    'A deadline in a break, or in the first days after it, is worked on during the break. De Jonge Akademie asks to keep breaks free; how many days count is a local setting.',
  'rule.T14.finding':
    '{setting, select, red {Work that counts for {value, number, ::.#}% of a course ({courses}) is due in or right after a break ({dates}); from {threshold, number, ::.#}% on this is high.} other {{value, plural, one {# graded item is} other {# graded items are}} due in or right after a break: {dates} ({courses}).}}',

  'rule.T15.title': 'Due in a weekend, on a holiday or at an odd hour',
  'rule.T15.why':
    'A deadline outside working hours takes evenings and free days. Bristol keeps deadlines within working hours from Monday to Friday (regulations 18.3).',
  'rule.T15.finding':
    '{setting, select, red {{value, plural, one {# graded item is} other {# graded items are}} due on a public holiday: {dates} ({courses}).} amber {{value, plural, one {# graded item is} other {# graded items are}} due in a weekend: {dates} ({courses}).} fromHour {Work of {courses} is due on {dates} before {threshold, number}:00.} other {Work of {courses} is due on {dates} after {threshold, number}:00.}}',

  'rule.T16.title': 'Resit beside teaching',
  'rule.T16.why':
    'Students who prepare a resit fall behind in the course that runs beside it. Dutch study-progress research (Jansen; Van der Hulst & Jansen 2000) shows it.',
  'rule.T16.finding':
    '{setting, select, red {On the day of a resit ({dates}), {value, plural, one {# deadline or compulsory meeting} other {# deadlines or compulsory meetings}} of other courses ({courses}).} other {In the week of a resit ({weeks}), {value, plural, one {# deadline or compulsory meeting} other {# deadlines or compulsory meetings}} of other courses ({courses}).}}',

  'rule.T17.title': 'Many courses side by side',
  'rule.T17.why':
    'Courses side by side compete for the same hours. Dutch study-progress research (Jansen; Van der Hulst & Jansen 2000) favours fewer at a time; the numbers are a local setting.',
  'rule.T17.finding':
    '{value, plural, one {# course} other {# courses}} side by side in {weeks}; reported above {threshold, number}.',

  'rule.T18.title': 'Many assessments for the credits',
  'rule.T18.why':
    'Every summative item brings its own preparation. UCL’s assessment load model ties their number to the credits of a course.',
  'rule.T18.finding':
    '{value, plural, one {# summative item} other {# summative items}} in {courses}; for its credits {threshold, number, ::.#} is the most.',

  'rule.T19.title': 'One item decides the mark',
  'rule.T19.why':
    'When one item decides the mark, one bad day does too. Sydney lets an examination count for at most 60%.',
  'rule.T19.finding':
    '{value, number, ::.#}% of the mark of {courses} depends on one item, against a threshold of {threshold, number, ::.#}%.',

  'rule.T20.title': 'Late first feedback',
  'rule.T20.why':
    'Early feedback shows students where they stand while it can still be used. Sydney asks for an early task with feedback; TESTA for feedback that can be used in the course.',
  'rule.T20.finding':
    'The first feedback in {courses} comes at {value, number, percent} of the course at the earliest ({dates}), against a threshold of {threshold, number, percent}.',

  'rule.T21.title': 'Hours do not match the credits',
  'rule.T21.why':
    'The hours of a course should match its credits. The ECTS Users’ Guide counts 25 to 30 hours per credit; Dutch law 28 (WHW 7.4).',
  'rule.T21.finding':
    '{setting, select, amberLow {The hours that are known of {courses} come to {value, number, ::.#} per credit; under {threshold, number, ::.#} is low.} redLow {The hours that are known of {courses} come to {value, number, ::.#} per credit; under {threshold, number, ::.#} is low.} other {The hours that are known of {courses} come to {value, number, ::.#} per credit; above {threshold, number, ::.#} is high.}}',

  'rule.T22.title': 'Dense timetable',
  'rule.T22.why':
    'Many scheduled hours leave little time to study. The medical schools of Oakland and UIC limit scheduled hours and keep half-days free.',
  'rule.T22.finding':
    '{setting, select, dayAmber {{value, number, ::.#} scheduled hours on {dates}, against a threshold of {threshold, number, ::.#} hours.} freeHalfDays {{value, plural, =0 {No half-day} one {# half-day} other {# half-days}} without a session in {weeks}, against at least {threshold, number}.} other {{value, number, ::.#} scheduled hours in {weeks}, against a threshold of {threshold, number, ::.#} hours.}}',

  'rule.T23.title': 'Pathways of unequal weight',
  'rule.T23.why':
    'Students of one year should not meet a much heavier peak because of the options they choose. Mühlenthaler and Wanka measure the fairness of timetables with Jain’s index; the ratio is a local setting.',
  'rule.T23.finding':
    '{setting, select, jain {The heaviest weeks of the pathways differ: an evenness of {value, number, ::.##} against at least {threshold, number, ::.##}; the heaviest is {weeks} with {courses}.} other {The heaviest pathway ({courses}) peaks in {weeks} at {value, number, ::.##} times the peak of the median pathway, against a threshold of {threshold, number, ::.##} times.}}',

  'rule.T24.title': 'Too much for students with another starting position',
  'rule.T24.why':
    'A plan that fits a full-time student may not fit who works, cares, commutes, carries a resit or needs more time. The University of Edinburgh makes such adjustments policy; the profiles are data and can be extended.',
  'rule.T24.finding':
    '{profile}: {setting, select, red {too much in {weeks}; {value, plural, one {# week or exam of these is} other {# weeks or exams of these are}} too heavy for everyone; high from {threshold, number}.} other {{value, plural, one {# week or exam is} other {# weeks or exams are}} too much, in {weeks}; reported from {threshold, number}.}}',

  'rule.T25.title': 'Two cities on one day',
  'rule.T25.why':
    'Between Leiden and The Hague a journey takes about half an hour, and from door to door an hour. How much time is too little is a local setting.',
  'rule.T25.finding':
    'On {dates} there is {value, number, ::.##} hours between meetings in two cities ({courses}), against {threshold, number, ::.##} hours for the journey.',

  'rule.T26.title': 'Group work piles up',
  'rule.T26.why':
    'Groups have to meet, so group work of several courses at once is hard to fit in. The thresholds are a local setting.',
  'rule.T26.finding':
    'Group work for {value, plural, one {# course} other {# courses}} at once in {weeks} ({courses}); reported from {threshold, number}.',

  'finding.cannotTell': 'Cannot tell; missing: {missing}.',

  'action.move-deadline': 'Move a deadline to a lighter week.',
  'action.spread-deadlines': 'Spread the deadlines over more weeks.',
  'action.move-out-of-break': 'Move the deadline away from the break.',
  'action.move-exam': 'Move one of the exams.',
  'action.split-assessment': 'Split the assessment into smaller parts.',
  'action.merge-assessments': 'Merge assessments or make some formative.',
  'action.add-early-feedback': 'Add an early task with feedback.',
  'action.review-hours': 'Review the stated hours with the course.',
  'action.spread-contact': 'Spread the scheduled hours over more days.',
  'action.shift-course': 'Shift a course, or its work, to another block.',
  'action.move-resit': 'Move the resit to a week without compulsory meetings and deadlines.',
  'action.spread-group-work': 'Let the group work of one course start or end in another week.',
  'action.complete-data': 'Complete the data.',
  'action.agree-sources': 'Agree on what holds and correct the other sources.',

  'missing.timetable': 'timetable',
  'missing.session-times': 'times of sessions',
  'missing.due-date': 'dates of assessments',
  'missing.due-time': 'times of assessments',
  'missing.weight': 'weights of assessments',
  'missing.effort-hours': 'hours for assessments',
  'missing.feedback-date': 'dates of feedback',
  'missing.exam-duration': 'duration of exams',
  'missing.calendar': 'academic calendar',
  'missing.enough-courses': 'courses in these weeks',
  'missing.group-work': 'which work is group work',
  'missing.second-source': 'a second source (what only one source knows can’t be compared)',
  'missing.city': 'the city of each meeting and exam',

  'unit.hours': 'hours',
  'unit.days': 'days',
  'unit.weeks': 'weeks',
  'unit.count': 'number',
  'unit.percent': 'percent',
  'unit.ratio': 'ratio',
  'unit.hours-per-ec': 'hours per credit',
  'unit.clock-hour': 'hour of the day',
  'amount.hours': '{value, number, ::.##########} {value, plural, one {hour} other {hours}}',
  'amount.days': '{value, number, ::.##########} {value, plural, one {day} other {days}}',
  'amount.weeks': '{value, number, ::.##########} {value, plural, one {week} other {weeks}}',
  'amount.count': '{value, number, ::.##########}',
  'amount.percent': '{value, number, ::.##########} %',
  'amount.ratio': '{value, number, ::.##########}',
  'amount.hours-per-ec': '{value, number, ::.##########} {value, plural, one {hour} other {hours}} per credit',
  'amount.clock-hour': '{value, number, ::.##########} h',

  'grade.A': 'law or rule of an institution',
  'grade.B': 'research or default of a product',
  'grade.C': 'local setting',

  'policy.nl-default': 'Dutch default',
  'policy.strict': 'Strict',
  'policy.lenient': 'Lenient',
} as const;
