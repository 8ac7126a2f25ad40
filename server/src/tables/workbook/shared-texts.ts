import { workbookText } from '../file-text.js';
import { escapeXml, inPieces, XML_START } from './xml.js';

/** The texts of all cells of a workbook, each written once; cells point to them by number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  /** The number of a text, counted from 0. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): Iterable<string> {
    return inPieces(this.#parts());
  }

  *#parts(): Iterable<string> {
    yield `${XML_START}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
    for (const text of this.#numbers.keys()) {
      yield `<si><t xml:space="preserve">${escapeXml(workbookText(text))}</t></si>`;
    }
    yield '</sst>';
  }
}
