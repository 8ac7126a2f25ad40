/** The sheet that explains the template, in English. */
export const en = {
  sheet: 'Explanation',
  title: 'How to fill in this workbook',
  lines: [
    'Fill in the sheets you need; the sheet Assessments alone is enough to start. Columns with a star must be filled in for each row.',
    'An empty cell means “not known”, never zero. Dates as 23-10-2026, weeks as 42 or “week 36-43, 45”, yes or no as yes and no.',
    'The column source starts with confirmed, inferred or illustrative where that is known; without it a row counts as stated by you.',
    'Name no persons. This sheet is not imported.',
  ],
  heads: { sheet: 'In sheet', column: 'Header', need: 'Must be filled in', kinds: 'Words to choose from' },
  yes: 'yes',
} as const;
