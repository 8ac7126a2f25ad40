import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const FONT_PACKAGE = '@expo-google-fonts/source-sans-3';
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'] as const;

/** The fonts of the report, as files of their package: of texts first. */
export function fontFiles(): readonly Buffer[] {
  return FONT_FILES.map((file) => readFileSync(fileURLToPath(import.meta.resolve(`${FONT_PACKAGE}/${file}`))));
}

let read: readonly Font[] | undefined;

function fonts(): readonly Font[] {
  read ??= fontFiles().map((bytes) => {
    const font = create(bytes);
    if (!('characterSet' in font)) throw new Error('A font of the report is a collection of fonts');
    return font;
  });
  return read;
}

/** The font of texts. */
function textFont(): Font {
  const [font] = fonts();
  if (!font) throw new Error('The report has no fonts');
  return font;
}

let known: ReadonlySet<number> | undefined;

/** The characters that every font of the report has and that are text: some fonts have glyphs for control characters. */
export function knownCharacters(): ReadonlySet<number> {
  if (known) return known;
  const [first = new Set<number>(), ...others] = fonts().map(({ characterSet }) => new Set(characterSet));
  const isText = (code: number) => !/\p{C}/u.test(String.fromCodePoint(code));
  known = new Set([...first].filter((code) => isText(code) && others.every((other) => other.has(code))));
  return known;
}

const widths = new Map<string, number>();

/** How wide a text is in the font of texts, in parts of its size. Letters that stand closer together make it narrower. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? widthOf(character);
  return width;
}

function widthOf(character: string): number {
  const font = textFont();
  const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  widths.set(character, width);
  return width;
}

/** How high a line of text is from its foot to the top of its capitals, in parts of its size. */
export function lineHeight(): number {
  const { capHeight, unitsPerEm } = textFont();
  return capHeight / unitsPerEm;
}
