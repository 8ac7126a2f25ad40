import { escapeXml, XML_START } from './xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbersTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** What each part of the package is. */
export function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${XML_START}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    ...numbersTo(sheets).map((number) => override(`worksheets/sheet${number}`, 'worksheet')),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    '</Types>',
  ].join('');
}

/** Which part of the package is the workbook. */
export function packageRelations(): string {
  return relations([['officeDocument', 'xl/workbook.xml']]);
}

/** Where the parts of the workbook stand: the sheets first, so that a sheet's number is that of its relation. */
export function workbookRelations(sheets: number): string {
  return relations([
    ...numbersTo(sheets).map((number): Relation => ['worksheet', `worksheets/sheet${number}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
}

/** The sheets by name, in the order of their tabs. */
export function workbookSheets(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return [
    `${XML_START}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<workbookPr/><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
  ].join('');
}

type Relation = readonly [type: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
