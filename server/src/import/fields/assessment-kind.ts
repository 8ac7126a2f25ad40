import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { kindOfWords } from '../../sources/kinds/kind-of-words.js';
import { cellText } from './cell-text.js';
import type { FieldReader } from './field-reader.js';

/** What students are asked to do. A guess is said, and a word that nobody knows is read as `other`, with a remark. */
export const readAssessmentKind: FieldReader<AssessmentKind> = (cell) => {
  const found = kindOfWords(cellText(cell));
  if (!found) return { kind: 'value', value: 'other', remark: 'assessment-kind-unknown' };
  if (!found.isGuess) return { kind: 'value', value: found.kind };
  // Texts choose by names without hyphens.
  const remarkValues = { taken: found.kind.replace('-', '_') };
  return { kind: 'value', value: found.kind, remark: 'assessment-kind-guessed', remarkValues };
};
