/** Texts of imports from learning environments and the Open University, in English. ICU message format. */
export const importSources = {
  'import.items-none':
    'There is nothing in this file to import{count, plural, =0 {} one {: students can’t see the one item in it} other {: students can’t see any of its # items}}. Check that it is the right file.',
  'import.items-unreadable':
    '{count, plural, one {One part} other {# parts}} of this file {count, plural, one {is} other {are}} no assignment, group, folder or quiz. Export the file again; nothing may be left out unseen.',
  'import.item-hidden':
    '“{title}” can’t be seen by students (not published or hidden) and was not imported. Publish it if it counts.',
  'import.item-deleted': '“{title}” has been deleted in the learning environment and was not imported.',
  'import.item-date-unreadable':
    'The {field, select, due {due date} other {date on which it opens}} of “{title}”, {date}, is not a date of this century. It was left out; correct it in the learning environment.',
  'import.item-date-stale':
    'The {field, select, due {due date} other {date on which it opens}} of “{title}”, {date}, lies more than half a year outside the academic year: most likely a copy of an earlier year. It was not taken over; correct it in the learning environment.',
  'import.course-not-named':
    'This file does not say of which course {count, plural, one {its one item is} other {its # items are}}. Give the code of the course with this import.',
  'import.course-said': 'The file calls the course “{named}”; it was imported as {course}, the code that was given.',
  'import.due-from-closing':
    '{count, plural, one {One quiz or folder has} other {# quizzes or folders have}} no due date; the moment at which {count, plural, one {it closes} other {they close}} was taken.',
  'import.file-is-one-page':
    'This file is one page of a longer list. Import the other pages too, or nothing is known about what stands on them.',
  'import.moodle-warnings':
    'Moodle itself left out {count, plural, one {one course or activity} other {# courses or activities}} in this export, mostly for lack of rights. Check what is missing.',
  'import.canvas-weights':
    'The weights of {count, plural, one {one assignment were} other {# assignments were}} worked out {basis, select, groups {from the weight of their group and their share of the points in it} other {from their share of all points, because no group has a weight}}, in two decimals.',
  'import.canvas-weights-incomplete':
    'The weights in Canvas come to {total, number} instead of 100, so weights were not imported. A group may still be without assignments or points.',
  'import.canvas-points-missing':
    'Weights were not imported: {count, plural, one {one assignment has} other {# assignments have}} no points or no group of which the weight is known. Complete {count, plural, one {it} other {them}} in Canvas.',
  'import.canvas-drop-rules':
    'In the group “{group}” {count, plural, one {one result is} other {# results are}} dropped. The weights are those as if all counted.',
  'import.canvas-created-not-used':
    'Of {count, plural, one {one assignment} other {# assignments}} the day it was made was not taken as the day its date was announced: the course was copied, or the dates do not fit.',
  'import.canvas-other-dates':
    '{count, plural, one {One assignment has} other {# assignments have}} other dates for sections or students of their own. Only the date for everyone was imported.',
  'import.presentation-unknown':
    '“{value}” is not a presentation of the Open University. Presentations look like 2014J (October) or 2014B (February).',
  'import.presentations-several-years':
    'This file holds presentations of several academic years: {years}. Choose the academic year for this import.',
  'import.presentations-other-years':
    '{count, plural, one {One row was} other {# rows were}} skipped: presentations {presentations} do not lie in {year}.',
  'import.presentations-none': 'No presentation in this file lies in {year}. Choose another academic year.',
  'import.days-invalid': '“{value}” is not a number of days. Write it as a whole number, such as 19.',
  'import.day-after-year':
    'Day {value} of this presentation is {date}, after the end of academic year {year} ({last}). The assessment was imported without a date.',
  'import.assessment-unreadable':
    '“{value}” is not a type of the Open University, or the number of the assessment is not a number. Use TMA, CMA or Exam.',
  'import.open-university-course':
    'The dataset does not publish first days and credits. The first Monday of October (J) or February (B) and 30 EC a module were assumed, and each presentation was put together as a programme.',
  'import.open-university-assessment':
    'Due dates were counted from an assumed first day: the first Monday of October (J) or February (B).',
  'import.calendar-empty':
    'The calendar is valid but holds no events: a valid feed with 0 events. Check the period it was exported for.',
  'import.calendar-understood': '{understood, number} of {total, number} events understood, with profile {profile}.',
  'import.calendar-without-course':
    'None of the events names a course. Choose the course for this file, or another profile.',
  'import.calendar-profile-unknown': 'There is no profile “{value}”. Choose from: {known}.',
  'import.calendar-group-unknown': 'The group “{value}” is nowhere in the calendar. Found: {known}.',
  'import.calendar-cancelled':
    '{count, plural, one {One event is} other {# events are}} cancelled and left out (line {lines}).',
  'import.calendar-type-unknown':
    'The type of {count, plural, one {one event} other {# events}} was not recognised; read as “other”.',
  'import.calendar-zone-unknown':
    'The time zone “{zone}” is not known; its times were read as those of the calendar or the institution.',
  'import.calendar-event-without-time':
    'This event has no start that can be read (DTSTART) and was not imported. Correct it in the source.',
  'import.calendar-event-length':
    'The end of this event lies before its start or can’t be read; it was not imported. Correct it in the source.',
  'import.calendar-event-unclosed':
    'This event is not closed (END:VEVENT) and was not imported. Export the calendar again.',
  'import.calendar-event-without-course':
    'This event names no course and was not imported. Choose a course for this file if it counts.',
  'import.calendar-event-opening': 'This only says that something opens; it is no deadline and was not imported.',
  'import.calendar-event-all-day':
    'This event takes whole days, so no hours are known; it was not imported. Put it in the sheet Activities if it counts.',
  'import.calendar-event-over-days':
    'This event runs over {days, number} days and was read as {hours, number} hours on each day. Check that.',
  'import.calendar-series-refused':
    'The recurrence of this event was not followed and it was not imported: {reason, select, rule {the rule is no ordinary rule by day, week, month or year} long {it counts more than {limit, number} times} none {the rule gives no days} other {the file holds too many recurrences}}. Correct it in the source.',
  'import.calendar-series-endless': 'This recurrence has no end and was read up to {until}.',
  'import.calendar-series-replaced': 'All times of this series were taken out or changed; itself it does not count.',
  'import.calendar-not-gregorian':
    'The calendar counts its days by another calendar than the Gregorian one ({name}). Export it with Gregorian dates.',
  'import.calendar-event-times':
    'A time that this event adds or takes out can’t be read (RDATE, EXDATE, EXRULE); it was not imported. Correct it in the source.',
  'import.calendar-task-without-due':
    'This task has no moment at which it is due (DUE) and was not imported. Correct it in the source.',
  'import.calendar-parts-ignored':
    '{count, plural, one {One note or busy time is} other {# notes and busy times are}} no event and left out (line {lines}).',
  'import.calendar-event-closing':
    'This only says that something closes; the moment at which it is due was imported instead.',
} as const;
