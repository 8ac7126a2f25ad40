/** Texts of imports in English: `import.<code>` for each issue, with what is wrong and what to do. ICU message format. */
export const imports = {
  'import.file-empty': 'The file is empty. Choose the file with the schedule in it.',
  'import.file-type':
    'This file {type, select, xls {is in the old Excel format (.xls)} ods {is an OpenDocument spreadsheet (.ods)} xlsb {is a binary Excel workbook (.xlsb)} pdf {is a PDF} image {is a picture} html {is a web page or XML} archive {is packed, but no Excel workbook} other {is not a table}}, whatever its name says. {type, select, xls {Open it and save it as .xlsx.} xlsb {Open it and save it as .xlsx.} ods {Open it and save it as .xlsx or CSV.} other {Hand in an Excel workbook (.xlsx) or a CSV file.}}',
  'import.file-encrypted':
    'The file is protected with a password and can’t be read. Save it without a password and try again.',
  'import.file-damaged': 'The file is damaged or incomplete. Open it in Excel, save it again and upload that file.',
  'import.file-truncated':
    'The file breaks off before its end. Save it again and check that the whole file was uploaded.',
  'import.file-too-big': 'The file is larger than {megabytes, number} MB. Split it, for instance by programme.',
  'import.file-bomb':
    'The workbook unpacks to far more than a schedule needs and is not opened. Copy the sheets to a new workbook and try again.',
  'import.file-unsafe':
    'The workbook contains a document type, which no spreadsheet program writes, and is not opened. Save it again with Excel or LibreOffice.',
  'import.rows-too-many': 'There are more than {limit, number} rows. Split the file, for instance by programme.',
  'import.cells-too-many':
    'Cells are filled so far apart that the sheet holds more than {limit, number} places. Remove stray cells far to the right.',
  'import.cell-too-long':
    'A cell holds {length, number} characters, more than any spreadsheet allows ({limit, number}). Check the separator and the quotation marks.',
  'import.quote-unterminated':
    'A text opens with a quotation mark that is never closed, so the rows after it can’t be told apart. Close it, or save the file again as CSV.',
  'import.quote-malformed':
    'After a closing quotation mark more text follows. Write a quotation mark inside a text twice (""), or save the file again as CSV.',
  'import.encoding-guessed':
    'The file is not in UTF-8 and was read as {encoding}. Check that letters such as é and ö look right.',
  'import.text-damaged':
    'The file contains characters that an earlier conversion has already lost (�). Correct them in the source.',
  'import.json-truncated':
    'The file breaks off on line {line, number}, column {position, number}: the JSON is not complete. Save or download it again.',
  'import.json-unexpected':
    'This is not valid JSON: on line {line, number}, column {position, number} stands “{found}”, which can’t stand there. Correct it, or export the file again.',
  'import.json-name-twice':
    'On line {line, number}, column {position, number} the field “{name}” is given a second time in one object, so that it is not clear which one holds. Remove one.',
  'import.json-number-too-large':
    'On line {line, number}, column {position, number} stands the number “{found}”, which is too large to be read. Correct it, or export the file again.',
  'import.json-too-deep':
    'On line {line, number}, column {position, number} the values are nested more than {limit, number} deep. No export looks like that; the file was not read.',
  'import.json-too-many': 'The file holds more than {limit, number} values and was not read. Split it up.',
  'import.json-text-too-long':
    'On line {line, number}, column {position, number} a text of {length, number} characters starts; at most {limit, number} are read. Shorten it, or leave it out.',
  'import.json-unrecognised':
    'This JSON is of no format that can be imported. The Open Education API (version 5 and 6), Canvas, Brightspace and Moodle are.',
  'import.json-rows-are-items':
    'Several objects stand on one line of this file; the row numbers below count the objects.',
  'import.ooapi-not-used':
    '{count, plural, one {One object} other {# objects}} of the kind “{kind}” {count, plural, one {was} other {were}} left out: nothing of that kind is imported from this API.',
  'import.ooapi-object-twice':
    'This object stands in the files twice, as on row {firstRow} of {firstFile}, and was read once.',
  'import.ooapi-object-differs':
    'The object with this id also stands on row {firstRow} of {firstFile}, but says something else there. That one was taken and this one left out. Hand in the files of one moment.',
  'import.ooapi-id-twice':
    'Another object, with another code, has this id on row {firstRow} of {firstFile}. Both were read; what refers to the id means the first. Give each its own id in the source.',
  'import.ooapi-other-year': 'This is of academic year {year} and was left out: {chosen} was chosen.',
  'import.ooapi-year-from-day':
    'The day, {date}, lies before academic year {year}, that of its session; it was read as of {taken}. Check which of the two is right.',
  'import.ooapi-object-unknown':
    'This is no object of the Open Education API that is known, and was not read. Check the export.',
  'import.ooapi-more-pages':
    'Page {page, number} of this list says that another page follows, but that is not among the files. Hand in all pages, or the rest is missed.',
  'import.ooapi-field-invalid': 'The value of “{field}” can’t be read and was left out. Correct it in the source.',
  'import.ooapi-value-unknown':
    '“{value}” is not a known value of “{field}”; it was read as “{taken}”. Check whether that is right.',
  'import.ooapi-code-missing':
    'There is no code (primaryCode); “{instead}” is used instead. Give it a code in the source, so that it is recognised next time.',
  'import.ooapi-study-load-unknown':
    'The study load is in a unit that is not known, and was left out. Give it in EC (ects) or in hours of study (sbu).',
  'import.ooapi-study-load-in-hours':
    'The study load of {hours, number} hours was read as {ec, number} EC: 28 hours are one EC.',
  'import.ooapi-programme-unknown':
    '{count, plural, one {One course belongs} other {# courses belong}} to the programme with id “{value}”, which is not in these files; {count, plural, one {its} other {their}} place in it was left out. Hand in the file with programmes as well.',
  'import.ooapi-without-study-year':
    'The Open Education API has no year of study and does not say which courses are core or option. Add them with the sheet Courses of the template.',
  'import.ooapi-academic-year':
    'This academic year gives its sessions their year; it is no period of the academic calendar itself.',
  'import.ooapi-not-given': 'This offering is not given (state “{value}”) and was left out.',
  'import.ooapi-without-session':
    '{count, plural, one {One offering names} other {# offerings name}} no academic session that the files have; the first day stands for the period. Hand in the file with academic sessions as well.',
  'import.ooapi-offering-together':
    'This offering of {course} is in the same period as that on row {firstRow}; they were read as one, from the first day to the last.',
  'import.ooapi-sitting-parallel':
    'This test is on the same day as that on row {firstRow} ({code}); it was read as the same sitting in another group.',
  'import.ooapi-sitting-resit': 'This test was offered before, on row {firstRow}; it was read as a resit of {code}.',
  'import.ooapi-kind-taken':
    'The API does not say of what kind {count, plural, one {one assessment is; it was} other {# assessments are; they were}} read as “{taken}”, by title and dates. Check whether that is right.',
  'import.ooapi-end-before-start':
    'The end, {end}, lies before the start, {start}; the start was taken. Correct the dates in the source.',
  'import.ooapi-nothing-used':
    'Nothing in these files is imported: they hold no academic sessions, programmes, courses, or offerings of courses or tests that are wanted here.',
  'import.ooapi-nothing':
    'These files hold nothing that can be imported: no academic sessions, programmes, courses, or offerings of courses or tests. Hand in those lists of the API.',
  'import.nothing-recognised':
    'No table of the template was found in this file. Check that a row with headers such as “course_code”, “assessment_code”, “title” and “type” stands near the top.',
  'import.rows-skipped':
    '{count, plural, one {One row holds} other {# rows hold}} no record and {count, plural, one {was} other {were}} skipped: {blank, number} blank, {total, number} with totals, {header, number} with repeated headers.',
  'import.row-too-long':
    'This row has {cells, number} values for {columns, number} columns, so values have shifted. Put quotation marks around a text that contains the separator.',
  'import.row-repeated': 'This row says the same as row {firstRow} ({firstSheet}) and was skipped.',
  'import.duplicate-key':
    'This row describes the same thing as row {firstRow} ({firstSheet}) but says something else. Remove one of the two, or correct the code.',
  'import.activity-differs':
    'This row belongs to the same series as row {firstRow} ({firstSheet}) but has another type, city, preparation or attendance rule. Make them the same, or give this series a code of its own.',
  'import.value-missing': '“{column}” must be filled in.',
  'import.value-too-long': 'This text has {length, number} characters; at most {limit, number} are kept. Shorten it.',
  'import.control-characters': 'This text contains characters that can’t be shown (control characters). Type it again.',
  'import.cell-error': 'The cell shows the error {value}. Correct the formula, or type the value.',
  'import.formula-not-calculated':
    'The cell holds a formula without a calculated value. Open the file in Excel, save it and upload it again.',
  'import.number-invalid': '“{value}” is not a number. Write it as 7,5 or 7.5.',
  'import.number-ambiguous':
    '“{value}” can be read as a thousand or as a fraction. Write it without a thousands separator, or with two decimals.',
  'import.number-not-whole': '“{value}” must be a whole number.',
  'import.number-negative': '“{value}” is below zero, which can’t be right here. Correct it.',
  'import.number-too-large': '“{value}” is more than {limit, number}, the most that is possible here. Correct it.',
  'import.weights-as-shares':
    'The weights were written as shares of 1 (0.4 and 0.6) and read as percentages (40 and 60).',
  'import.weight-out-of-range': 'A weight of {weight, number} % is more than the whole. Correct it.',
  'import.sitting-week-none':
    'Period {period} has {weeks, plural, =0 {no such week} one {one such week} other {# such weeks}} in the academic calendar. Give the date, or complete the calendar.',
  'import.sitting-week-several':
    'Period {period} has {weeks, number} such weeks; the first, {week}, was taken. Write for instance “exam week 2”, or give the date.',
  'import.yes-no-invalid': '“{value}” is neither yes nor no. Write yes, no, or leave it blank.',
  'import.assessment-kind-guessed':
    'The assessment type “{value}” was understood as “{taken, select, written_exam {written exam} digital_exam {digital exam} oral_exam {oral exam} paper {paper} assignment {assignment} report {report} presentation {presentation} project {project} portfolio {portfolio} thesis {thesis} practical {practical} quiz {quiz} participation {participation} other {other assessment}}”. Check whether that is right.',
  'import.assessment-kind-unknown':
    'The assessment type “{value}” is not known and was read as “other”. Use a word such as written exam, paper, assignment or presentation.',
  'import.activity-kind-unknown':
    'The activity type “{value}” is not known and was read as “other”. Use a word such as lecture, seminar, work group or practical.',
  'import.calendar-kind-unknown':
    '“{value}” is not a kind of calendar entry. Use period, teaching, exam, resit, reflection, free, vacation or holiday.',
  'import.requirement-unknown':
    '“{value}” says neither that all students take the course nor that they choose it. Write core or option.',
  'import.study-year-invalid': '“{value}” is not a year of study. Write 1, 2, 3 or higher, up to 8.',
  'import.ec-out-of-range':
    'A course of {ec, number} EC can’t be planned: it has more than 0 and at most 60 EC. Correct it.',
  'import.course-unknown':
    'The course “{value}” is not in these files and not stored. Correct the code, or add the course with its name and EC.',
  'import.course-without-ec':
    'The EC of the new course {course} are not given. Fill them in: without them no hours can be planned.',
  'import.course-named-by-code': 'The name of the new course {course} is not given; its code is used. Add the name.',
  'import.programme-named-by-code':
    'The programme “{programme}” is new and only its code is known; the code is used as its name. Check the code, or add the sheet Programmes.',
  'import.programme-unknown':
    'The programme “{value}” is not in these files and not stored. Correct the code, or add the programme.',
  'import.period-unknown':
    'The period “{value}” is not in the academic calendar ({known}), so the dates of this course are estimated. Correct the period, or give start and end date.',
  'import.weights-sum':
    'The weights of {course}{group, select, none {} other { in group {group}}} add up to {total, number} instead of 100 ({count, plural, one {one assessment} other {# assessments}}). Correct them, or use the column weight_group when parts count apart.',
  'import.open-after-due': 'It opens on {value}, after it is due ({due}). Correct one of the two dates.',
  'import.announced-after-due': 'It was announced on {value}, after it is due ({due}). Check the dates.',
  'import.feedback-before-due': 'Feedback is planned on {value}, before it is due ({due}). Check the dates.',
  'import.window-reversed': 'The window opens on {value}, after it closes ({end}). Swap or correct the dates.',
  'import.end-before-start': 'The end, {value}, lies before the start, {start}. Correct one of the two dates.',
  'import.resit-unknown':
    'It is a resit of “{value}”, but {course} has no assessment with that code in this year. Correct the code.',
  'import.resit-of-itself': 'An assessment can’t be a resit of itself. Name the code of the first sitting.',
  'import.activity-undated': 'Neither weeks nor a date are given. Fill in one of the two.',
  'import.option-rule-missing':
    'It is not said how much is chosen from this group. Fill in the number of courses or of EC.',
  'import.row-leans-on-refused':
    'This row can’t be imported without a row that is refused: {record}. Correct that row first.',
  'import.good-rows-only':
    'Only the good rows are imported: {accepted, number}. {refused, plural, one {One row with errors is} other {# rows with errors are}} left out.',
  'import.missing-removed':
    '{count, plural, one {One stored record is} other {# stored records are}} not in the files and {count, plural, one {is} other {are}} taken away, as you asked. The import can be undone.',
  'import.missing-kept':
    '{count, plural, one {One stored record seems} other {# stored records seem}} to be missing in the files and {count, plural, one {stays} other {stay}}: nothing is taken away on the word of a file with errors. Correct the errors first.',
  'import.missing-too-many':
    '{count, number} of the {total, number} stored records of these courses are missing in the files. More than a fifth is not taken away at once. Check that the files are complete, or import without taking away what is missing.',
  'import.missing-whole-scope':
    'Of {count, plural, one {this course} other {these # courses}} everything of a kind would be taken away: {courses}. Check that the files are complete, or import without taking away what is missing.',
  'import.missing-still-used':
    'What is missing in the files is still used by: {records}. Correct those, or import without taking away what is missing.',
  'import.more-changes': '{count, plural, one {One more change is} other {# more changes are}} counted but not listed.',
  'import.more-issues':
    '{count, plural, one {One more remark is} other {# more remarks are}} not shown. Correct these first and try again.',
  importErrorColumn: 'Error',
  importRefusedRowsFile: 'refused-rows.xlsx',
  importPlace: 'row {row}',
} as const;
