/** Texts of what is edited by hand in English. ICU message format. */
export const editing = {
  'import.hand-edit-kept':
    'This was edited by hand: {kept, select, none {it stays empty} other {“{kept}” stays}}{offered, select, none {, although the file has nothing here} other {, although the file says “{offered}”}}. Give it back to its sources on the screen for editing if the file is right.',
  'import.hand-removal-kept':
    'This was taken away by hand and stays away: {record}. Undo that in the list of imports, or add it by hand, to have it back.',
  'import.missing-by-hand':
    '{count, plural, one {One record that is} other {# records that are}} not in the files {count, plural, one {was} other {were}} made or edited by hand and {count, plural, one {stays} other {stay}}: {records}. Take {count, plural, one {it} other {them}} away by hand if that is what you mean.',
  'import.edit-exists': 'This is there already: {record}. Edit that row, or choose another code.',
  'import.edit-still-used':
    'This can’t be taken away, for it is still used by: {records}. Take those away first, or together with it.',
  'import.edit-key-fixed':
    '“{column}” can’t be edited in a row that exists. Take the row away and add a new one with the right value.',
  'import.edit-moments-several':
    'This series meets at several moments, which a row can’t hold. Change them in the timetable or the template and import that, or take the row away and add others.',
  'import.edit-field-unknown': 'There is no column “{field}” here. Send only the fields that the table has.',
  'importProblem.record-changed.title': 'Changed by someone else',
  'importProblem.record-changed.detail':
    '{count, plural, one {One row was} other {# rows were}} changed since you opened {count, plural, one {it} other {them}}: {records}. Nothing was stored. Look at what {count, plural, one {it is} other {they are}} now and edit again.',
} as const;
