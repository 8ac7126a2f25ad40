import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';

/** This process has nothing else to do meanwhile: by itself the library waits after every few objects. */
const AT_ONCE = Number.POSITIVE_INFINITY;

/** Makes the first cell of each row of a table body the head of its row, which the typesetter can't say. All else stays as it is. */
export async function withRowHeads(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: AT_ONCE });
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) visit(document, root, null);
  return document.save({
    ...{ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false },
    objectsPerTick: AT_ONCE,
  });
}

function visit(document: PDFDocument, element: PDFDict, group: string | null): void {
  const tag = element.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? null;
  const children = childrenOf(element);
  if (tag === 'TR' && group === 'TBody') {
    const [first] = children;
    if (first) makeHead(document, first);
  }
  for (const child of children)
    visit(document, child, tag === 'TBody' || tag === 'THead' ? tag : tag === 'TR' ? group : null);
}

function childrenOf(element: PDFDict): readonly PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const all: readonly (PDFObject | undefined)[] =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids];
  return all.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S')));
}

function makeHead(document: PDFDocument, cell: PDFDict): void {
  if (cell.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() !== 'TD') return;
  cell.set(PDFName.of('S'), PDFName.of('TH'));
  cell.set(PDFName.of('A'), document.context.obj([{ O: 'Table', Scope: 'Row' }]));
}
