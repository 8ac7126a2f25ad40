import type { AssessmentKind } from '@evenkeel/shared/schedule';

/** What the environment itself knows about how students hand it in. */
export type HandedIn = 'online' | 'quiz' | 'otherwise';

/** What titles say it is; the first that fits. An exam is recognised by its own patterns. */
const TITLES: readonly (readonly [RegExp, AssessmentKind])[] = [
  [/\b(thesis|dissertation|\w*scriptie|bachelorwerkstuk)\b/i, 'thesis'],
  [/\b(\w*presentation|\w*presentatie|poster|pitch)\b/i, 'presentation'],
  [/\b(portfolio|logbook|logboek)\b/i, 'portfolio'],
  [/\b(quiz|quizzes|quizzen|weektoets)\b/i, 'quiz'],
  [/\b(essay|\w*paper|werkstuk|take[- ]home\w*|reflection|reflectie\w*)\b/i, 'paper'],
  [/\b(\w*report|\w*verslag|\w*rapport)\b/i, 'report'],
  [/\b(project|groepsproject|projectopdracht)\b/i, 'project'],
  [/\b(practical|practicum|lab)\b/i, 'practical'],
  [/\b(participation|participatie|attendance|aanwezigheid|peer (?:review|feedback))\b/i, 'participation'],
];

/** An exam has the word at the start or the end of its title: "Exam statistics", "Deeltentamen 2", "Retake final exam". */
const EXAM_FIRST = /^(?:(?:final|written|re-?sit|oral|mondeling|schriftelijk) )?(?:exam|midterm|\w*tentamen)\b/i;
const EXAM_LAST = /\b(?:exam|midterm|\w*tentamen) ?\d*$/i;
/** Work for an exam is not the exam. */
const NOT_THE_EXAM = /\b(?:prep\w*|practice|mock|training|questions?|oefen\w*|proef\w*|vragen|voorbereid\w*)\b/i;
const ORAL = /\b(?:oral|mondeling\w*)\b/i;

/** The kind of an item by its title, else by how it is handed in: a learning environment has no word for it itself. */
export function kindOfItem(title: string, handedIn: HandedIn): AssessmentKind {
  // What is uploaded was not sat in a hall: "Take-home exam".
  if (handedIn !== 'online' && isExam(title)) return examKind(title, handedIn);
  const named = TITLES.find(([pattern]) => pattern.test(title));
  if (named) return named[1];
  return handedIn === 'quiz' ? 'quiz' : 'assignment';
}

function isExam(title: string): boolean {
  return (EXAM_FIRST.test(title) || EXAM_LAST.test(title)) && !NOT_THE_EXAM.test(title);
}

function examKind(title: string, handedIn: HandedIn): AssessmentKind {
  if (ORAL.test(title)) return 'oral-exam';
  return handedIn === 'quiz' ? 'digital-exam' : 'written-exam';
}
