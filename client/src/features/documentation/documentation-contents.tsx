import { useText } from '../../ui/use-text.js';

/** The parts of the page, by the id that stands before each. */
const PARTS = ['model', 'teaching', 'communication', 'sets', 'students'] as const;
export type Part = (typeof PARTS)[number];

/** The id to which the contents lead. */
export const partId = (part: Part): string => `documentation-${part}`;

/** What the page holds, with a way to each part. */
export function DocumentationContents() {
  const text = useText();
  return (
    <nav className="documentation-contents" aria-label={text('documentation.contents')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${partId(part)}`}>{text(`documentation.${part}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
