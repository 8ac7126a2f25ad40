import { sum } from '@evenkeel/shared/util';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { has, idIn, listIn, numberIn } from '../learning-environment/json-fields.js';

/** Percent that a sum may lie from 100, for weights that were rounded. */
const TOLERANCE = 0.5;

/** An item of the grade book with its weight, and that of the category it is in. */
interface GradeItem {
  readonly id: string;
  readonly weight: number;
  readonly ofCategory: number | null;
}

/** Whether an object is an item or a category of the grade book. */
export function isGrade(object: JsonObject): boolean {
  return has(object, 'GradeType') || has(object, 'Grades') || (has(object, 'MaxPoints') && has(object, 'Weight'));
}

/**
 * The weight in percent of each item of the grade books in a file, by id. An item in a category weighs within it or in the whole,
 * by a setting that is not in the answer: whichever makes 100 is taken, and where neither does nothing is known.
 */
export function gradeWeights(value: JsonValue): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const book of gradeBooks(value)) {
    const items = itemsIn(book);
    const inCategory = ({ weight, ofCategory }: GradeItem) =>
      ofCategory === null ? weight : (weight * ofCategory) / 100;
    const weightOf = [({ weight }: GradeItem) => weight, inCategory].find((way) => isWhole(items.map(way)));
    for (const item of weightOf ? items : []) weights.set(item.id, weightOf?.(item) ?? item.weight);
  }
  return weights;
}

function isWhole(weights: readonly number[]): boolean {
  return weights.length > 0 && Math.abs(sum(weights) - 100) <= TOLERANCE;
}

/** Each list of grades is the book of one course. */
function gradeBooks(value: JsonValue): readonly (readonly JsonObject[])[] {
  if (isJsonArray(value)) {
    const grades = value.filter(isJsonObject).filter(isGrade);
    return grades.length > 0 ? [grades] : value.flatMap(gradeBooks);
  }
  return isJsonObject(value) ? Object.values(value).flatMap(gradeBooks) : [];
}

function itemsIn(book: readonly JsonObject[]): readonly GradeItem[] {
  const categories = book.filter((object) => has(object, 'Grades'));
  const weightById = new Map(categories.map((category) => [idIn(category, 'Id'), numberIn(category, 'Weight')]));
  const own = book.filter((object) => !has(object, 'Grades') && numberIn(object, 'GradeType') !== CATEGORY);
  const within = categories.flatMap((category) => listIn(category, 'Grades').filter(isJsonObject));
  const byId = new Map([...own, ...within].map((object) => [idIn(object, 'Id'), object]));
  return [...byId].flatMap(([id, object]) => {
    const weight = numberIn(object, 'Weight');
    const ofCategory = weightById.get(idIn(object, 'CategoryId')) ?? null;
    return id === null || weight === null ? [] : [{ id, weight, ofCategory }];
  });
}

/** The type of a category, which is listed beside the items. */
const CATEGORY = 9;
