import { readFile } from 'node:fs/promises';
import { TermReportDocument } from '@evenkeel/shared/contract';
import { REPORT_SECTIONS } from '@evenkeel/shared/report-parts';
import { twoCohorts } from '@evenkeel/shared/testing';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { z } from 'zod';
import { bytesAt, runningServer } from '../running-server.test-support.js';
import { readXlsx } from '../sources/xlsx/read-xlsx.js';

jest.setTimeout(90_000);

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
/** Texts of all kinds, as courses are called. */
const NAUGHTY = [
  '=SUM(A1)',
  '@cmd',
  'Emoji \u{1F600} title',
  'مقدمة في علم النفس',
  'a\u0007b',
  'x'.repeat(300),
  '-2+3',
  '<b>',
];

interface Element {
  readonly tag: string;
  readonly dict: PDFDict;
  readonly parent: string | null;
}

/** The structure elements of a PDF, each with what it stands in. */
function elementsOf(document: PDFDocument): readonly Element[] {
  const found: Element[] = [];
  const visit = (kid: PDFObject | undefined, parent: string | null): void => {
    if (kid instanceof PDFArray) for (let at = 0; at < kid.size(); at++) visit(kid.lookup(at), parent);
    if (!(kid instanceof PDFDict)) return;
    const tag = kid.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
    if (tag !== undefined) found.push({ tag, dict: kid, parent });
    visit(kid.lookup(PDFName.of('K')), tag ?? parent);
  };
  visit(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), null);
  return found;
}

describe('the term stress report', () => {
  const { assessments, ...rest } = twoCohorts();
  const titled = assessments.map((one, at) => ({ ...one, title: NAUGHTY[at] ?? one.title }));
  const { http } = runningServer({ ...rest, assessments: titled });
  const file = (path: string): Promise<Buffer> => bytesAt(http, `${YEAR}/${path}`);

  describe('as PDF', () => {
    let bytes: Buffer;
    let document: PDFDocument;
    let elements: readonly Element[];
    beforeAll(async () => {
      bytes = await file('report.pdf?lang=nl');
      document = await PDFDocument.load(bytes, { updateMetadata: false });
      elements = elementsOf(document);
    });

    it('has a title, a language, tags, bookmarks and says that it is PDF/UA-1', () => {
      const { catalog } = document;
      const textOf = (name: string) => catalog.lookup(PDFName.of(name));
      const language = textOf('Lang');
      expect(language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : null).toBe(
        'nl',
      );
      expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'), PDFBool).asBoolean()).toBe(
        true,
      );
      const viewer = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
      expect(viewer.lookup(PDFName.of('DisplayDocTitle'), PDFBool).asBoolean()).toBe(true);
      expect(document.getTitle()).toMatch(/^Rapport studielast en stressoren – /);
      expect(catalog.lookup(PDFName.of('Outlines'), PDFDict).has(PDFName.of('First'))).toBe(true);
      const metadata = catalog.lookup(PDFName.of('Metadata'), PDFStream);
      expect(Buffer.from(metadata.getContents()).toString('latin1')).toMatch(/pdfuaid:part>1</);
    });

    it('has heads in every table, each with its scope, and a head of each row', () => {
      const heads = elements.filter(({ tag }) => tag === 'TH');
      const scopes = heads.map(({ dict }) => {
        const attributes = dict.lookup(PDFName.of('A'));
        const own = attributes instanceof PDFArray ? attributes.lookup(0) : attributes;
        return own instanceof PDFDict ? own.lookupMaybe(PDFName.of('Scope'), PDFName)?.decodeText() : undefined;
      });
      expect(new Set(scopes)).toEqual(new Set(['Column', 'Row']));
      const rows = elements.filter(({ tag, parent }) => tag === 'TR' && parent === 'TBody').length;
      expect(scopes.filter((scope) => scope === 'Row')).toHaveLength(rows);
      expect(rows).toBeGreaterThan(50);
    });

    it('is titled by the student that it is about', async () => {
      const other = await file('report.pdf?lang=en&sections=finding&profile=part-time&pathway=worst');
      const title = (await PDFDocument.load(other, { updateMetadata: false })).getTitle();
      expect(title).toMatch(/ · Part-time.* · pathway with the heaviest week$/);
    });

    it('names no heads in cells: they follow from the scopes, so that the head of a row is read as that of a column is', () => {
      const cells = elements.filter(({ tag }) => tag === 'TD');
      expect(cells.length).toBeGreaterThan(100);
      for (const { dict } of cells) {
        const attributes = dict.lookup(PDFName.of('A'));
        const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
        for (const one of all) expect(one instanceof PDFDict && one.has(PDFName.of('Headers'))).toBe(false);
      }
    });

    it('has the addresses of its sources as links', () => {
      const addresses = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
        const action = object instanceof PDFDict ? object.lookup(PDFName.of('A')) : undefined;
        const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
        return address instanceof PDFString ? [address.asString()] : [];
      });
      expect(addresses).toContain('https://wetten.overheid.nl/BWBR0005682');
      expect(elements.filter(({ tag }) => tag === 'Link').length).toBeGreaterThanOrEqual(addresses.length);
    });

    it('skips no level of headings, and every figure has words', () => {
      const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []));
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      const figures = elements.filter(({ tag }) => tag === 'Figure');
      // the weeks of each year of study
      expect(figures).toHaveLength(2);
      for (const { dict } of figures) expect(dict.has(PDFName.of('Alt'))).toBe(true);
    });

    it('has all of its fonts within it', () => {
      const fonts = document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFDict &&
          object.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText() === 'FontDescriptor'
            ? [object]
            : [],
        );
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(['FontFile', 'FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key)))).toBe(true);
      }
    });

    it('is the same to the last byte for the same data, and another in the other language', async () => {
      expect((await file('report.pdf?lang=nl')).equals(bytes)).toBe(true);
      const english = await PDFDocument.load(await file('report.pdf?lang=en&sections=finding'), {
        updateMetadata: false,
      });
      expect(english.getTitle()).toMatch(/^Term stress report – /);
      expect(english.getTitle()).not.toMatch(/pathway|Part-time/);
      expect(english.getPageCount()).toBeLessThan(document.getPageCount());
    });
  });

  it('as a workbook has a sheet that explains it first, typed numbers, and no formula', async () => {
    const read = await readXlsx({ name: 'a.xlsx', bytes: await file('report.xlsx?lang=en') });
    expect(read.issues).toEqual([]);
    expect(read.sheets[0]?.name).toBe('About this file');
    const balance = read.sheets.find(({ name }) => name === 'The load of each cohort');
    expect(typeof balance?.rows[1]?.cells[4]).toBe('number');
    const texts = read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(texts).toEqual(expect.arrayContaining(['=SUM(A1)']));
    const parts = unzipSync(await file('report.xlsx?lang=en'));
    for (const [name, part] of Object.entries(parts)) {
      if (/sheet\d+\.xml$/.test(name)) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/);
    }
  });

  it('as CSV has a file for each table, of which no cell starts a formula', async () => {
    const files = Object.entries(unzipSync(await file('report.csv.zip?lang=nl')));
    expect(files.length).toBeGreaterThan(5);
    for (const [, bytes] of files) {
      const text = new TextDecoder().decode(bytes);
      expect(text.split(/[;\n]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
    }
  });

  it('as JSON keeps to its published shape, and holds every section', async () => {
    const { body } = await http().get(`${YEAR}/report.json?lang=en`).expect(200);
    const report = TermReportDocument.parse(body);
    expect(report.sections.map(({ id }) => id)).toEqual([...REPORT_SECTIONS]);
    const published = JSON.parse(
      await readFile(new URL('../../../data/schema/term-report-2.json', import.meta.url), 'utf8'),
    );
    expect(z.toJSONSchema(TermReportDocument, { io: 'input', unrepresentable: 'any' })).toEqual(published);
  });

  it('of a scenario has its changes, and stands beside the live schedule', async () => {
    const change = { kind: 'due', courseCode: 'PSY101', assessmentCode: 'P1', to: { dueOn: '2026-10-23' } };
    const body = { name: 'Later', by: 'programme-director', changes: [change] };
    const { id } = (await http().post(`${YEAR}/scenarios`).send(body).expect(201)).body as { id: string };
    const reportOf = async (query: string) =>
      TermReportDocument.parse(
        (await http().get(`${YEAR}/report.json?lang=en&sections=heat,comparison${query}`).expect(200)).body,
      );
    const [live, planned] = [await reportOf(''), await reportOf(`&scenario=${id}`)];
    const heatOf = ({ sections }: TermReportDocument) => sections[0]?.tables[0]?.rows;
    expect([live.scenario, planned.scenario]).toEqual([null, 'Later']);
    expect(heatOf(planned)).not.toEqual(heatOf(live));
    expect(planned.sections[1]?.tables.map((table) => table.id)).toEqual([
      'comparison-live',
      'comparison-weeks-live',
      'signals-live',
    ]);
    expect(planned.sections[1]?.facts.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/signals? (is|are) gone|No signal is gone/),
    );
    await http().get(`${YEAR}/report.json?scenario=none`).expect(404);
  });

  it.each([
    ['an unknown programme', '/api/v1/programmes/NONE/years/2026-2027/report.pdf', 404],
    ['an unknown term', `${YEAR}/report.pdf?term=Z9`, 404],
    ['an unknown year of study', `${YEAR}/report.pdf?cohorts=9`, 404],
    ['an unknown section', `${YEAR}/report.pdf?sections=gossip`, 400],
    ['a year without data', '/api/v1/programmes/BPSY/years/2030-2031/report.xlsx', 404],
  ])('is refused for %s, without half a file', async (_, path, status) => {
    const { body, headers } = await http().get(path).expect(status);
    expect(body).toMatchObject({ status });
    expect(headers['content-disposition']).toBeUndefined();
  });
});
