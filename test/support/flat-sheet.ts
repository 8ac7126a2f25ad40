/** What coordinators send: one sheet of assessments with the columns of their courses beside them. */
const ROWS = [
  'opleiding;vakcode;vaknaam;EC;studiejaar;blok;toetscode;toetsnaam;toetsvorm;weging;datum;tijd;studielast (uren);groepswerk;herkansing van',
  'BHIS;HIS101;Inleiding in de historiografie;5,0;1;1;T1;Deeltentamen 1;schriftelijk tentamen;40%;12-10-2026;13:30;22,5;nee;',
  'BHIS;HIS101;Inleiding in de historiografie;5,0;1;1;T2;Essay coöperatie en reünie;werkstuk;60%;30-10-2026;23:59;40;ja;',
  'BHIS;HIS102;Bronnen I;7,5;1;1;T1;Weekopdrachten (7×);opdracht;30;23-10-2026;17:00;35;nee;',
  'BHIS;HIS102;Bronnen I;7,5;1;1;T2;Eindtentamen;digitaal tentamen;70;05-11-2026;09:00;45,5;nee;',
  'BHIS;HIS102;Bronnen I;7,5;1;1;T2H;Hertentamen;digitaal tentamen;;14-01-2027;09:00;;nee;T2',
];

const DUTCH = `${ROWS.join('\r\n')}\r\n`;

const ENGLISH = [
  'programme_code,course_code,course_name,ec,study_year,period_code,assessment_code,title,type,weight_pct,due_date,effort_hours',
  'BHIS,HIS103,"Writing, arguing, speaking",5.0,1,1,P1,Paper,paper,0.4,2026-10-12,22.5',
  'BHIS,HIS103,"Writing, arguing, speaking",5.0,1,1,E1,Exam,written exam,0.6,2026-11-05,40',
  '',
].join('\n');

const SLASHES = [
  'programme_code,course_code,course_name,ec,study_year,period_code,assessment_code,title,type,weight_pct,due_date',
  'BHIS,HIS104,Maps,5.0,1,1,P1,Paper,paper,40,10/12/2026',
  'BHIS,HIS104,Maps,5.0,1,1,E1,Exam,written exam,60,10/30/2026',
  '',
].join('\n');

/** The letters of the sheet that are not ASCII, as old Macintoshes wrote them. */
const MAC_ROMAN: Readonly<Record<string, number>> = { ö: 0x9a, ü: 0x9f, '×': 0x78 };

function macRoman(text: string): Buffer {
  return Buffer.from([...text].map((letter) => MAC_ROMAN[letter] ?? letter.charCodeAt(0)));
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** The same five assessments in the ways in which files reach us, by what is odd about them. */
export const SAME_SHEET: Readonly<Record<string, Buffer>> = {
  'UTF-8 with semicolons and Dutch headers': utf8(DUTCH),
  'a byte order mark and a line sep=;': utf8(`\ufeffsep=;\r\n${DUTCH}`),
  'Windows-1252': Buffer.from(DUTCH, 'latin1'),
  'Mac Roman': macRoman(DUTCH),
  'UTF-16 with its byte order mark': Buffer.from(`\ufeff${DUTCH}`, 'utf16le'),
  'tabs between the columns': utf8(DUTCH.replaceAll(';', '\t')),
};

/** English headers, commas, a quoted comma, decimal points, weights as shares of one. */
export const ENGLISH_SHEET = utf8(ENGLISH);

/** The same with the weights as percentages: nothing differs. */
export const ENGLISH_SHEET_IN_PERCENT = utf8(ENGLISH.replace('0.4', '40%').replace('0.6', '60%'));

/** A date that is two days, and one that is none unless the month comes first. */
export const SLASH_SHEET = utf8(SLASHES);

/** The same with the month named beyond doubt, the paper a day later. */
export const SLASH_SHEET_A_DAY_LATER = utf8(
  SLASHES.replace('10/12/2026', '2026-10-13').replace('10/30/2026', '2026-10-30'),
);
