import { fieldOf, type JsonObject } from '../../sources/json/json-value.js';
import { idText } from '../../sources/ooapi/ooapi-object.js';

/** The ids that the objects have in this field, each once. */
export function idsOf(objects: readonly JsonObject[], field: string): readonly string[] {
  return [...new Set(objects.flatMap((object) => idText(fieldOf(object, field)) ?? []))];
}
