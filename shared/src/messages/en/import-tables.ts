/** Texts of imports about the sheets, columns, days and weeks of a table, in English. ICU message format. */
export const importTables = {
  'import.columns-too-many':
    'There are {count, number} columns, more than the {limit, number} that are read. Remove the columns that are not part of the template, or check the separator.',
  'import.sheet-hidden': 'This sheet is hidden and was not read. Make it visible when it should be imported.',
  'import.sheet-empty': 'This sheet is empty and was not read.',
  'import.sheet-explanation': 'This sheet explains the template and holds nothing to import.',
  'import.sheet-without-rows': 'There are headers here but no rows below them. Nothing was imported from this table.',
  'import.sheet-unrecognised':
    'This table looks like no sheet of the template and was not read. Give it one of the names of the template and its column headers if it should be imported.',
  'import.columns-missing':
    '{count, plural, one {This column is} other {These columns are}} missing: {columns}. Add {count, plural, one {it} other {them}}, or give the column you have this name.',
  'import.column-unknown':
    'The column “{header}” is not part of the template and was not imported. Rename it if it should be.',
  'import.column-stands-in':
    'This table has no column {missing}; “{header}” is used for it as well. Add the column if that is not right.',
  'import.titles-numbered':
    '“{title}” stands here {count, number} times for {course}, with different dates: they are told apart by a number, in the order of the rows. Give each a code of its own to keep them apart in later files too.',
  'import.weekday-differs':
    '“{value}”: that day is a {day, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}. Check whether it is a date of another year.',
  'import.time-is-start':
    '“{value}” is read as {start}, the start. How long it takes, until {end}, belongs in the column duration_hours.',
  'import.date-in-academic-year': '“{value}” has no year; it is read as {date}, in the academic year.',
  'import.weekday-invalid': '“{value}” is no day of the week. Write it as Monday or Mon.',
  'import.times-reversed': 'The meeting ends at {end}, before it starts at {start}. Correct one of the two.',
  'import.cells-merged': 'Merged cells in the column “{header}” go for each of their rows.',
  'import.option-group-unknown':
    'The group “{value}” in which this one stands is not in these files and not stored for its programme and year. Correct the code, or add the group.',
  'import.option-group-in-itself':
    'This group stands in itself, by way of “{value}”. Leave the column blank for one of them.',
  'import.rows-continued':
    '{count, plural, one {One row leaves blank what it is} other {# rows leave blank what they are}} of, such as the course; read as going on with the row above. Fill it in where that is not right.',
  'import.column-twice': 'The column “{header}” means the same as “{first}” and was not imported. Keep one of the two.',
  'import.column-of-persons':
    'The column “{header}” may name persons and was left out: this product keeps no data about persons.',
  'import.column-left-out': 'The column “{header}” was left out, as was asked.',
  'import.sheet-left-out': 'This table was left out, as was asked.',
  'import.said-sheet-unknown':
    'It was said how columns of “{value}” are to be read, but the files have no such table with headers of its own. Name it as file|sheet.',
  'import.said-header-unknown':
    'It was said how the column “{header}” is to be read, but no column has that header. Choose again what the columns mean.',
  'import.said-field-unknown':
    'The column “{header}” was to be read as “{field}”, which this kind of table does not have. Choose another field.',
  'import.said-kind-unknown': '“{kind}” is no kind of table of the template. Choose another.',
  'import.column-of-errors': 'The column “{header}” says why rows were refused before; it was not read.',
  'import.column-without-header':
    'Column {number, number} holds values but has no header, and was not imported. Give it a header from the template, or clear it.',
  'import.date-invalid':
    '“{value}” is not a date{offer, select, monthFirst { with the day first; it is one with the month first. If this column has the month first, choose the date order month/day} dayFirst { with the month first; it is one with the day first. If this column has the day first, choose the date order day/month} other {. Write it as 23-10-2026 or 2026-10-23}}.',
  'import.date-ambiguous':
    '“{value}” can be {dayMonth} or {monthDay}. Choose the date order (day/month or month/day) for this import, or write dates as 23-10-2026.',
  'import.date-two-digit-year': '“{value}” has a year of two digits. Write the year in full: 23-10-2026.',
  'import.time-invalid': '“{value}” is not a time of day. Write it as 13:30; the last minute of a day is 23:59.',
  'import.week-invalid':
    '“{value}” is not a week. Write it as 42, 2026-W42, “teaching week 3”, “block 2 week 5” or “exam week”; a year has 52 weeks, some have 53.',
  'import.weeks-invalid': '“{value}” is not a list of weeks. Write it as “36-43, 45” or “teaching weeks 1-7”.',
  'import.weeks-reversed':
    'The weeks run from {from} to {to}, which is backwards. Write them in order, or with the year: 2026-W50 - 2027-W03.',
  'import.week-outside-year':
    'Week {week} does not lie in academic year {year}. Correct the week or the academic year.',
  'import.week-needs-period':
    'This week counts within a period, but the period of the course is not known or there are several. Write for instance “block 2 week 5”, or add the offering of the course.',
  'import.week-period-unknown':
    'The academic calendar has no period “{period}”. It knows: {known}. Correct the period, or add it to the calendar.',
  'import.week-beyond-period':
    'Period {period} has {weeks, number} weeks, so there is no week {week}. Correct the week.',
  'import.week-by-assumed-calendar':
    'No academic calendar is known; this week was taken as {week} by the usual Dutch one. Add the calendar to be sure.',
  'import.year-invalid': '“{value}” is not an academic year. Write it as 2026-2027.',
  'import.year-missing':
    'The academic year of {count, plural, one {this row} other {# rows}} is not given and does not follow from the dates. Choose the academic year for this import, or add a column “academic_year”.',
  'import.year-derived': 'The academic year was taken to be {year}: all dates in the files lie in it.',
  'import.date-outside-year':
    '{value} does not lie in academic year {year} ({first} to {last}). Correct the date or the academic year.',
  'import.date-and-week-differ':
    'The date {date} lies in {week}, not in the week given; the date was taken. Correct the week.',
} as const;
