import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { listOf } from '../list-of.js';
import { joinedWords, plainWords } from '../plain-words.js';
import { type WordsFound, withMode, wordsFoundIn } from './known-words.js';

/** Where exams are looked for: in any words of a title, or only where they are its subject. */
export type ExamsIn = 'any-words' | 'first-or-last-words';

/** Of several kinds in one title the first of these is what is handed in: a report of a project is a report. */
const ORDER: readonly AssessmentKind[] = [
  ...(['thesis', 'presentation', 'portfolio', 'quiz', 'paper', 'report', 'project', 'practical'] as const),
  ...(['participation', 'assignment'] as const),
];
const EXAMS: ReadonlySet<AssessmentKind> = new Set(['written-exam', 'digital-exam', 'oral-exam']);

/** Names of kinds that as words in a title mean many other things. */
const VAGUE =
  wordSet(`review, article, artikel, product, case, casus, performance, contribution, interview, stage, praktijk,
  praktik, praksis, exercise, exercises, other, overig, overige, anders, autre, autres, otro, otra, altro, outro, annat, andet,
  annet, cc, ds, dm, tp, pm, cma, tma, cgi, colle, trabajo, trabalho, commentaire, journal, rendu, nota, compito, consegna,
  entrega, digital, digitaal, ecrit, scritto, seminario, seminarium, mappe, journal, prova, frequenza, inzet, placement`);
/** In a learning environment a small quiz is a test too. */
const SMALL_TESTS =
  wordSet(`test, toets, deeltoets, tussentoets, voortgangstoets, kennistoets, prueba, teste, prov, verifica,
  contrôle, épreuve, resit, retake, herkansing, recuperación, rattrapage, schriftelijk, schriftlich, skriftlig`);
/** Work for an exam is not the exam. */
const NOT_THE_EXAM =
  /\b(?:prep\w*|practice|mock|training|questions?|oefen\w*|proef\w*|vragen|voorbereid\w*|vorbereit\w*|ubung\w*|probe\w*|revision\w*|entrainement|annales|simulacro|repaso|esempio|ovning\w*|gamla|tidligere)\b/;

/** The kind that a title in any of the languages tells, null where it tells none. */
export function kindInTitle(title: string, exams: ExamsIn): AssessmentKind | null {
  const words = plainWords(title).split(' ');
  const isWanted = (word: string) => !VAGUE.has(word) && (exams === 'any-words' || !SMALL_TESTS.has(word));
  const found = wordsFoundIn(words, isWanted);
  const sat = NOT_THE_EXAM.test(words.join(' ')) ? [] : found.filter(({ kind }) => EXAMS.has(kind));
  const subject = sat.find((one) => isFirstOrLast(one, words));
  if (subject) return withMode(subject.kind, title);
  const other = ORDER.find((kind) => found.some((one) => one.kind === kind));
  if (other) return other;
  const [any] = exams === 'any-words' ? sat : [];
  return any ? withMode(any.kind, title) : null;
}

/** Whether a kind is one that is sat. */
export function isExamKind(kind: AssessmentKind): boolean {
  return EXAMS.has(kind);
}

/** Numbers at the end count for nothing: "Deeltentamen 2". */
function isFirstOrLast({ first, last }: WordsFound, words: readonly string[]): boolean {
  return first === 0 || words.slice(last + 1).every((word) => /^\d*$/.test(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(listOf(words).map(joinedWords));
}
