import { XML_START } from './xml.js';

/** How cells look, as numbers of the formats in `STYLES_XML`. */
export const STYLES = { plain: 0, text: 1, day: 2, dayAndTime: 3, time: 4, required: 5, optional: 6 } as const;
export type Style = (typeof STYLES)[keyof typeof STYLES];

/** Heads: bold, on amber where a column must be filled in, else on grey. */
const FILLS = ['FFFFE8B3', 'FFE6ECF2'];
/** The number of the text format that every program has: what is typed over such a cell stays a text, so that no one makes a formula by accident. */
const TEXT_FORMAT = 49;
/** Numbers from 164 on are a workbook's own formats. */
const OWN_FORMATS = ['dd-mm-yyyy', 'dd-mm-yyyy hh:mm', 'hh:mm'].map((code, at) => ({ id: 164 + at, code }));

const formatXml = (id: number) =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
const headXml = (fill: number) =>
  `<xf numFmtId="0" fontId="1" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1"/>`;
/** The two fills that stand first in every workbook, whether used or not. */
const FIRST_FILLS = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
const fills = [
  ...FIRST_FILLS,
  ...FILLS.map(
    (rgb) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
];
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const formats = [
  PLAIN,
  formatXml(TEXT_FORMAT),
  ...OWN_FORMATS.map(({ id }) => formatXml(id)),
  ...FILLS.map((_, at) => headXml(FIRST_FILLS.length + at)),
];
const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

export const STYLES_XML = [
  `${XML_START}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<numFmts count="${OWN_FORMATS.length}">`,
  ...OWN_FORMATS.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  `</numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="${fills.length}">${fills.join('')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
