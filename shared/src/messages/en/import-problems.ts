/** Why a request about imports is refused. */
export const importProblems = {
  'importProblem.stale.title': 'The data have changed',
  'importProblem.stale.detail':
    'The files or the stored data are no longer those of the preview. Look at a new preview and import again.',
  'importProblem.unknown-import.title': 'Import not found',
  'importProblem.unknown-import.detail': 'There is no import with number {id}. The list of imports shows the numbers.',
  'importProblem.undo-unknown.title': 'Import can’t be undone',
  'importProblem.undo-unknown.detail':
    'Of import {id} it was not kept what it changed, so it can’t be undone. Import the earlier files again.',
  'importProblem.undo-done.title': 'Import already undone',
  'importProblem.undo-done.detail': 'Import {id} was undone by import {by}. Undo that one to bring it back.',
  'importProblem.undo-blocked.title': 'Changed since this import',
  'importProblem.undo-blocked.detail':
    'Import {id} was not undone and nothing was changed, because {count, plural, one {one record was} other {# records were}} changed or used since: {records}{more, plural, =0 {} other { and # more}}. Undo the later imports first.',
  'importProblem.unknown-assessment.title': 'Assessment not found',
  'importProblem.unknown-assessment.detail': 'This programme has no assessment {code} of {course} in {year}.',
  'importProblem.no-refused-rows.title': 'No refused rows',
  'importProblem.no-refused-rows.detail': 'The files have no rows that were refused.',
  'importProblem.files.title': 'No files to import',
  'importProblem.files.detail': 'Hand in one to {most} files in the field “files”, each at most {megabytes} MB.',
} as const;
