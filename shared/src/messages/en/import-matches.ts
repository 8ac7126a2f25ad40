/** Texts about assessments that several sources speak of, in English. ICU message format. */
export const importMatches = {
  'import.match-unknown':
    'No item of these files is called “{value}” in the preview, so this choice was not used. Take the name from the list of matches.',
  'import.match-refused':
    '“{title}” of {course} can’t be the assessment “{value}”: it is not stored for this course and year, or another item of the same source was chosen for it too. Choose another one.',
  'import.match-merged':
    '{count, plural, one {One assessment is} other {# assessments are}} taken away because all that was said of {count, plural, one {it} other {them}} is now said of another one: {records}.',
  'import.match-still-used':
    'An assessment can’t be joined with another one while a resit names it: {records}. Change the resit first.',
  'import.match-too-many':
    'One course has so many assessments that they were compared by code only: {course}. Check the list for assessments that are there twice.',
  'import.sources-differ':
    'The sources differ about “{title}” of {course}: {field, select, dueOn {the date} dueTime {the time} durationHours {the duration in hours} weightPercent {the weight in percent} kind {the form} groupWork {whether it is group work} releasedOn {the day on which the task comes out} feedbackOn {the day of feedback} other {{field}}} ({said}).',
  'import.sources-differ-in-date':
    'The sources give different dates for “{title}” of {course}: {said}. Agree on one and correct the others.',
} as const;
