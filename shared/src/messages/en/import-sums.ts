/** Texts of imports of enrolments and activity counts, of the choice of a format, and of what must wait, in English. ICU message format. */
export const importSums = {
  'import.items-not-counted':
    '{count, plural, one {One part} other {# parts}} of this file {count, plural, one {is} other {are}} nothing that counts for a grade (a meeting, an opening, a practice quiz or survey) and {count, plural, one {was} other {were}} left out.',
  'import.items-held':
    '{count, plural, one {One item was left out: what is wrong with it is told at its place. The others go on.} other {# items were left out: what is wrong with each is told at its place. The others go on.}}',
  'import.weights-sum-of-source':
    'The weights of {course}{group, select, none {} other { in group {group}}} come to {total, number} % instead of 100 in the source. They were taken over as they are; check them there.',
  'import.also-known':
    '{count, plural, one {One assessment that was known already is} other {# assessments that were known already are}} in this source too. Nothing about {count, plural, one {it} other {them}} changes; what this source says is kept beside what others say.',
  'import.course-needs-ec':
    'The source does not give the EC of the new course {course}, so it waits: without them no hours can be planned. Give them in the source, or add the course with the sheet Courses of the template. The other rows go on.',
  'import.row-waits':
    'This row waits for a course that is not complete: {record}. It is read with the next import, once the course is known.',
  'import.ooapi-study-load-out-of-range':
    'A study load of {ec, number} EC can’t be planned: a course has more than 0 and at most 60. It was left out.',
  'import.format-unknown': 'There is no format “{value}”. Choose from: {known}.',
  'import.format-not-read':
    'This file can’t be read as {format}, the format that was chosen. Choose another one, or leave the choice open.',
  'import.enrolment-student-missing':
    '{count, plural, one {This row names} other {# rows, of which this is the first, name}} no student, so that it is not known to whose set of courses {count, plural, one {it belongs} other {they belong}}. Fill in the pseudonym or number.',
  'import.enrolment-course-missing':
    '{count, plural, one {This row names} other {# rows, of which this is the first, name}} no course, or one with a code of more than 80 characters. Fill in the code.',
  'import.enrolment-year-invalid':
    'The academic year of {count, plural, one {this row} other {# rows, of which this is the first,}} can’t be read. Write it as 2026-2027.',
  'import.enrolment-set-unreadable':
    '{count, plural, one {This row has} other {# rows, of which this is the first, have}} no set of courses, or no number of students that can be read. Write the courses with a plus between them (A101+B205) and the number in digits.',
  'import.enrolment-set-incomplete':
    '{count, plural, one {One row belongs} other {# rows, of which this is the first, belong}} to students of whom another row can’t be read. Their sets of courses would not be whole, so they are refused too.',
  'import.enrolments-merged':
    '{rows, plural, one {One row was} other {# rows were}} merged into {sets, plural, one {one set} other {# sets}} of courses of {students, plural, =0 {fewer than 10 students} other {# students}}. Only the sets and how many students have each are kept; who they are is not.',
  'import.enrolments-none': 'No enrolments were found below these headers. Check the file.',
  'import.enrolments-year-from-start':
    'Only the year in which the academic year starts is given; it was read as {year} and so on. Check whether that is right.',
  'import.enrolments-columns-unused':
    '{count, plural, one {One column was} other {# columns were}} not used and not kept: {columns}.',
  'import.enrolments-withdrawn':
    '{count, plural, one {One row was} other {# rows were}} skipped: by {count, plural, one {its} other {their}} status the student does not take the course.',
  'import.enrolments-not-students':
    '{count, plural, one {One row was} other {# rows were}} skipped: by {count, plural, one {its} other {their}} role the person is no student of the course.',
  'import.enrolments-repeated':
    '{count, plural, one {One row says} other {# rows say}} again that a student takes a course in a period, and {count, plural, one {was} other {were}} skipped.',
  'import.enrolments-hidden':
    '{count, plural, one {One set of courses was} other {# sets of courses were}} skipped: the file does not tell how many students {count, plural, one {it has} other {they have}} (“<10”).',
  'import.enrolments-twice':
    'The enrolments of {year}{programme, select, none {} other { in {programme}}} also stand in {firstFile}, and differ. Put them in one table: only then the courses of one student stay together.',
  'import.enrolments-added-up':
    '{count, plural, one {One} other {#}} of the {of, plural, one {one course} other {# courses}} in these enrolments of {year} {count, plural, one {stands} other {stand}} in stored enrolments of the source “{source}” too{programme, select, none {} other { (in {programme})}}. Those stay, and the students of both are added up. If they are the same students they count twice: import this file as that source, or undo the earlier import first.',
  'import.summed-courses-unknown':
    '{count, plural, one {One course is} other {# courses are}} not known here: {courses}{more, plural, =0 {} other { and # more}}. {count, plural, one {It is} other {They are}} kept. Import the courses too, or correct the codes.',
  'import.evaluation-few-answers':
    'The evaluation of {course} has fewer than {least} answers, or does not say how many; it is left out.',
  'import.activity-added-up':
    '{count, plural, one {One row was} other {# rows were}} added to an earlier row about the same course, system and week or day.',
  'import.open-university-activity':
    'Weeks and days were counted from an assumed first day: the first Monday of October (J) or February (B).',
} as const;
