/** What a title says once its wording is taken off: `Tentamen 2 (30%)` and `Exam II` are both the word exam with the label 2. */
export interface TitleWords {
  /** In order, each once. */
  readonly words: readonly string[];
  /** Numbers and letters that tell one of several apart, in order. */
  readonly labels: readonly string[];
  readonly isResit: boolean;
}

/** What names a course. */
export interface CourseFace {
  readonly code: string;
  readonly name: string | null;
}

/** One word for what universities call the same thing, in Dutch and English. */
const MEANS: Readonly<Record<string, string>> = {
  tentamen: 'exam',
  examen: 'exam',
  examination: 'exam',
  exams: 'exam',
  toets: 'exam',
  test: 'exam',
  eindtentamen: 'final exam',
  eindtoets: 'final exam',
  deeltentamen: 'midterm',
  tussentoets: 'midterm',
  tussentijds: 'midterm',
  eind: 'final',
  eindopdracht: 'final assignment',
  eindverslag: 'final report',
  eindpresentatie: 'final presentation',
  schriftelijk: 'written',
  schriftelijke: 'written',
  mondeling: 'oral',
  mondelinge: 'oral',
  digitaal: 'digital',
  digitale: 'digital',
  opdracht: 'assignment',
  opgave: 'assignment',
  assignments: 'assignment',
  opdrachten: 'assignment',
  groepsopdracht: 'group assignment',
  weekopdracht: 'weekly assignment',
  verslag: 'report',
  rapport: 'report',
  labverslag: 'lab report',
  presentatie: 'presentation',
  werkstuk: 'paper',
  scriptie: 'thesis',
  reflectie: 'reflection',
  reflectieverslag: 'reflection report',
  practicum: 'practical',
  groep: 'group',
  groeps: 'group',
  individueel: 'individual',
  individuele: 'individual',
  huiswerk: 'homework',
  casus: 'case',
  quizzes: 'quiz',
  quizzen: 'quiz',
  wekelijkse: 'weekly',
  deelname: 'participation',
  aanwezigheid: 'attendance',
  concept: 'draft',
  klad: 'draft',
  definitief: 'final',
  definitieve: 'final',
  proeftentamen: 'practice exam',
  oefententamen: 'practice exam',
  oefentoets: 'practice exam',
  oefen: 'practice',
  mock: 'practice',
  inschrijving: 'registration',
  inschrijven: 'registration',
  inzage: 'inspection',
  voorbereiding: 'preparation',
};

/** Words that only say that something is due. */
const SAYS_NOTHING = new Set(
  `a an and of the in on for to by via is at de het een en van voor op in te met bij due deadline inleveren inlevermoment inlever
  ingeleverd hand submit submission submissions upload uploaden turnitin closes opens sluit course vak cursus module`.split(
    /\s+/,
  ),
);

const RESIT =
  /^(?:resits?|retakes?|herkansing(?:en)?|hertentamens?|herkans|reexamination|reexam|repeat|omtenta|rattrapage)$/;
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** The words and labels of a title; what names the course, a year or a percentage says nothing about the assessment. */
export function titleWords(title: string, course: CourseFace): TitleWords {
  const plain = plainTitle(title);
  const said = withoutCourse(plain, course)
    .replace(/\b(?:19|20)\d\d(?: (?:19|20)?\d\d)?\b(?! ?%)/g, ' ')
    .replace(/\d+ ?%/g, ' ')
    .replace(/\bmid[ -]?term\b/g, 'midterm')
    .replace(/\bre[ -](sits?|takes?|exam(?:ination)?)\b/g, 're$1')
    .replace(/\b(?:second chance|tweede kans|2e kans|kans 2)\b/g, 'resit')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/\b(\d+)(?:e|st|nd|rd|th|de|ste)\b/g, '$1 ');
  const tokens = said.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const words = tokens.flatMap((token, index) => (isLabel(token, index, tokens) ? [] : wordsFor(token)));
  return {
    words: [...new Set(words)].sort(),
    labels: [
      ...new Set(tokens.flatMap((token, index) => (isLabel(token, index, tokens) ? labelOf(token) : []))),
    ].sort(),
    isResit: tokens.some((token) => RESIT.test(token)),
  };
}

function plainTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Codes are also written with a space in them: `PSY 101`. */
function withoutCourse(plain: string, { code, name }: CourseFace): string {
  const codeParts = plainTitle(code).match(/\p{L}+|\d+/gu) ?? [];
  const codeWords = new RegExp(`(?<![\\p{L}\\p{N}])${codeParts.join(' ?')}(?![\\p{L}\\p{N}])`, 'gu');
  const named = plainTitle(name ?? '');
  const unnamed = named === '' ? plain : ` ${plain} `.replace(` ${named} `, ' ');
  return codeParts.length === 0 ? unnamed : unnamed.replace(codeWords, ' ');
}

/** A letter is a label only at the end: `Essay B`; elsewhere it is a word, such as an article. */
function isLabel(token: string, index: number, tokens: readonly string[]): boolean {
  if (/^\d+$/.test(token) || token in ORDINALS) return true;
  return index > 0 && index === tokens.length - 1 && /^\p{L}$/u.test(token);
}

function labelOf(token: string): string {
  if (token === 'i') return '1';
  return ORDINALS[token] ?? token.replace(/^0+(?=\d)/, '');
}

function wordsFor(token: string): readonly string[] {
  if (SAYS_NOTHING.has(token) || RESIT.test(token)) return /^(?:hertentamen|reexam)/.test(token) ? ['exam'] : [];
  return (MEANS[token] ?? token).split(' ');
}
