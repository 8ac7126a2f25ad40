import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { isExamKind, kindInTitle } from '../kinds/kind-in-title.js';

/** What the environment itself knows about how students hand it in. */
export type HandedIn = 'online' | 'quiz' | 'otherwise';

/** The kind of an item by its title, else by how it is handed in: a learning environment has no word for it itself. */
export function kindOfItem(title: string, handedIn: HandedIn): AssessmentKind {
  const kind = kindInTitle(title, 'first-or-last-words');
  if (kind === null) return handedIn === 'quiz' ? 'quiz' : 'assignment';
  if (!isExamKind(kind)) return kind;
  // What is uploaded was not sat in a hall.
  if (handedIn === 'online') return 'assignment';
  return handedIn === 'quiz' && kind === 'written-exam' ? 'digital-exam' : kind;
}
