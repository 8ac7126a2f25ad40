import { SaxesParser } from 'saxes';
import { WorkbookFault } from './workbook-fault.js';

/** What to do with the pieces of a part; names come without their namespace prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No element of a workbook has more than a few dozen. */
const MOST_ATTRIBUTES = 500;

/** Walks through the XML of a part. A document type is refused: no spreadsheet has one, and entities hide behind it. */
export async function parseXml(part: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  // Lines and columns of the XML itself are of no use to anyone.
  const parser = new SaxesParser({ position: false });
  let attributes = 0;
  const fail = () => {
    throw new WorkbookFault('file-damaged');
  };
  parser.on('error', fail);
  parser.on('doctype', () => {
    throw new WorkbookFault('file-unsafe');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new WorkbookFault('file-bomb');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    events.open?.(localName(tag.name), tag.attributes as Readonly<Record<string, string>>); // plain: without namespaces
  });
  if (events.text) parser.on('text', events.text);
  if (events.close) parser.on('closetag', (tag) => events.close?.(localName(tag.name)));
  for await (const chunk of part) parser.write(chunk);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
