/** Texts of imports under way and their limits, in English. ICU message format. */
export const importJobs = {
  'importProblem.too-large.title': 'Too large',
  'importProblem.too-large.detail':
    'The files are larger than {megabytes} MB together. Import them in parts, for instance by programme, or ask the administrator to let in larger files.',
  'importProblem.cancelled.title': 'Import cancelled',
  'importProblem.cancelled.detail': 'The import was cancelled. Nothing was changed.',
  'importProblem.unknown-job.title': 'No such import under way',
  'importProblem.unknown-job.detail': 'No import with this name is under way. It may have ended already.',
  'importProblem.too-late-to-cancel.title': 'Too late to cancel',
  'importProblem.too-late-to-cancel.detail':
    'The import is being stored, which is done as a whole. Undo it afterwards from the list of imports.',
  'importProblem.job-running.title': 'Import already under way',
  'importProblem.job-running.detail': 'An import with this name is under way. Wait until it ends, or cancel it.',
  'importProblem.imports-busy.title': 'Too many imports at once',
  'importProblem.imports-busy.detail': 'Many imports are waiting already. Nothing was changed; try again in a minute.',
  'importProblem.import-too-long.title': 'Import takes too long',
  'importProblem.import-too-long.detail':
    'The files could not be read within {seconds} seconds, so the import was stopped and nothing was changed. Import them in parts, for instance by programme, or ask the administrator to allow more time.',
  'importProblem.import-too-much-memory.title': 'Import needs too much memory',
  'importProblem.import-too-much-memory.detail':
    'Reading the files needs more than the {megabytes} MB of memory an import may use, so it was stopped and nothing was changed. Import them in parts, for instance by programme, or ask the administrator to allow more memory.',
  'importProblem.import-stopped.title': 'Import stopped',
  'importProblem.import-stopped.detail':
    'The import stopped unexpectedly while the files were read. Nothing was changed. Try again; if it happens again, ask the administrator for the log.',
} as const;
