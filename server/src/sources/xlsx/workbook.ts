import type { SerialEpoch } from '../raw-sheet.js';
import type { Archive } from './open-archive.js';
import { parseXml } from './parse-xml.js';

/** A sheet of a workbook with the part that holds it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook says about its parts. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly serialEpoch: SerialEpoch;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The part that holds the workbook: the one the package names, else where it always is. */
export async function workbookPath(archive: Archive): Promise<string> {
  const relations = await readRelations(archive, '', '');
  const named = relations.find((relation) => relation.type.endsWith('/officeDocument'))?.path;
  return named !== undefined && archive.has(named) ? named : 'xl/workbook.xml';
}

/** The sheets of a workbook in order, with where its texts and number formats are kept. */
export async function readWorkbook(archive: Archive, path: string): Promise<Workbook> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = await readRelations(archive, folder, path.slice(folder.length));
  const pathById = new Map(relations.map((relation) => [relation.id, relation.path]));
  const sheets: WorkbookSheet[] = [];
  let serialEpoch: SerialEpoch = 1900;
  await parseXml(archive.read(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) serialEpoch = 1904;
      const target = name === 'sheet' ? pathById.get(relationId(attributes)) : undefined;
      if (target === undefined) return;
      sheets.push({ name: attributes['name'] ?? '', path: target, hidden: /hidden/i.test(attributes['state'] ?? '') });
    },
  });
  const partOf = (type: string) => relations.find((relation) => relation.type.endsWith(type))?.path ?? null;
  return { sheets, serialEpoch, sharedStrings: partOf('/sharedStrings'), styles: partOf('/styles') };
}

function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name === 'id' || name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

async function readRelations(archive: Archive, folder: string, file: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parseXmlOf(archive, `${folder}_rels/${file}.rels`, (attributes) => {
    relations.push({
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      path: resolved(folder, attributes['Target'] ?? ''),
    });
  });
  return relations;
}

async function parseXmlOf(
  archive: Archive,
  path: string,
  onRelation: (attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  if (!archive.has(path)) return;
  await parseXml(archive.read(path), {
    open: (name, attributes) => {
      if (name === 'Relationship') onRelation(attributes);
    },
  });
}

/** Targets are relative to the folder of the part, or absolute in the package. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
