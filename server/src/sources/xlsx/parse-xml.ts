import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookFault } from './workbook-fault.js';

/** What to do with the pieces of a part; names come without their namespace prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: SaxesTagPlain['attributes']) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through the XML of a part. A document type is refused: no spreadsheet has one, and entities hide behind it. */
export async function parseXml(part: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser();
  const fail = () => {
    throw new WorkbookFault('file-damaged');
  };
  parser.on('error', fail);
  parser.on('doctype', () => {
    throw new WorkbookFault('file-unsafe');
  });
  if (events.open) parser.on('opentag', (tag) => events.open?.(localName(tag.name), tag.attributes));
  if (events.text) parser.on('text', events.text);
  if (events.close) parser.on('closetag', (tag) => events.close?.(localName(tag.name)));
  for await (const chunk of part) parser.write(chunk);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
