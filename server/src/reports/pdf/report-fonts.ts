import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { once } from '@evenkeel/shared/util';
import { create, type Font } from 'fontkit';

const FONT_PACKAGE = '@expo-google-fonts/source-sans-3';
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'] as const;

/** The fonts of the report, as files of their package: of texts first. */
export function fontFiles(): readonly Buffer[] {
  return FONT_FILES.map((file) => readFileSync(fileURLToPath(import.meta.resolve(`${FONT_PACKAGE}/${file}`))));
}

const fonts = once((): readonly Font[] =>
  fontFiles().map((bytes) => {
    const font = create(bytes);
    if (!('characterSet' in font)) throw new Error('A font of the report is a collection of fonts');
    return font;
  }),
);

/** How texts are written: those of tables, and their heads. */
export type Weight = 'regular' | 'semibold';

function fontOf(weight: Weight): Font {
  const font = fonts()[weight === 'regular' ? 0 : 1];
  if (!font) throw new Error(`The report has no ${weight} font`);
  return font;
}

/** The characters that every font of the report has and that are text: some fonts have glyphs for control characters. */
export const knownCharacters = once((): ReadonlySet<number> => {
  const [first = new Set<number>(), ...others] = fonts().map(({ characterSet }) => new Set(characterSet));
  const isText = (code: number) => !/\p{C}/u.test(String.fromCodePoint(code));
  return new Set([...first].filter((code) => isText(code) && others.every((other) => other.has(code))));
});

const widths: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), semibold: new Map() };

/** How wide a text is, in parts of its size. Letters that stand closer together make it narrower. */
export function textWidth(text: string, weight: Weight): number {
  let width = 0;
  for (const character of text) width += widths[weight].get(character) ?? widthOf(character, weight);
  return width;
}

function widthOf(character: string, weight: Weight): number {
  const font = fontOf(weight);
  const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  widths[weight].set(character, width);
  return width;
}

/** How high a line of text is from its foot to the top of its capitals, in parts of its size. */
export function lineHeight(): number {
  const { capHeight, unitsPerEm } = fontOf('regular');
  return capHeight / unitsPerEm;
}
