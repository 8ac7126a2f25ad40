import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { once, sum } from '@evenkeel/shared/util';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedReport } from './printed-report.js';
import { fontFiles } from './report-fonts.js';
import { withRowHeads } from './with-row-heads.js';

const TEMPLATE = readFileSync(fileURLToPath(new URL('../../../../data/report.typ', import.meta.url)), 'utf8');
/** The package is CommonJS and loads a program of the platform, which may be missing: then this throws. */
const load = createRequire(import.meta.url);

/** After so many reports that did not need it, what was set is forgotten. What is the same in each report, such as the thresholds, is kept. */
const MOST_REPORTS_UNUSED = 1;

/** A report as tagged PDF (PDF/UA-1); the same report gives the same bytes. Errors: throws with what the compiler says. */
export function makePdf(report: PrintedReport): Uint8Array {
  const typst = typstCompiler();
  const document = { mainFileContent: TEMPLATE, inputs: { data: JSON.stringify(report) } };
  try {
    const pdf = typst.pdf(document, { pdfStandard: 'ua-1' as never }); // an enumeration that exists for the types alone
    return withRowHeads(pdf, rowsOf(report));
  } catch (error) {
    const found = typst.compile(document).takeDiagnostics();
    const reasons = found ? JSON.stringify(typst.fetchDiagnostics(found)) : String(error);
    throw new Error(`The report could not be set: ${reasons}`);
  } finally {
    // what the last report did not use either is forgotten, or memory would grow; once the report is on its way, for it takes a while
    setImmediate(() => typst.evictCache(MOST_REPORTS_UNUSED));
  }
}

function rowsOf({ sections }: PrintedReport): number {
  return sum(sections.flatMap(({ tables }) => tables.map(({ rows }) => rows.length)));
}

const typstCompiler = once((): NodeCompiler => {
  const { NodeCompiler: Compiler } = load(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler');
  return Compiler.create({ fontArgs: [{ fontBlobs: [...fontFiles()] }] });
});
