import { type CalendarProperties, plainText, textOf } from './read-properties.js';
import { withoutPersons } from './without-persons.js';

/** What an event says in words. */
export interface EventTexts {
  readonly summary: string;
  readonly description: string;
  /** One on a line. */
  readonly categories: string;
  readonly location: string;
}

/** The words of an event, without the names of persons that some programs put into its title. */
export function eventTexts(properties: CalendarProperties): EventTexts {
  return {
    summary: withoutPersons(withoutEntities(textOf(properties, 'SUMMARY'))),
    description: textOf(properties, 'DESCRIPTION'),
    categories: withoutEntities((properties.get('CATEGORIES') ?? []).flatMap(({ value }) => listed(value)).join('\n')),
    location: textOf(properties, 'LOCATION'),
  };
}

/** The items of a list, parted by commas without a backslash. */
function listed(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^,\\])+/gs) ?? []).map((item) => plainText(item).trim());
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** Learning environments write their titles as for a web page. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:amp|lt|gt|quot|#0?39|apos|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
