import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReportDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { PROJECT_ROOT } from './config/project-root.js';
import type { ImportService } from './import/import.service.js';
import { IMPORTED_BY } from './import/imported-by.js';

const DEMO = join(PROJECT_ROOT, 'data', 'demo');

/** What became of one folder of demo files. */
export interface SeededFolder {
  readonly folder: string;
  readonly report: ImportReportDocument;
}

/** Imports the demo schedules, a folder at a time and in order, the way any other file goes in. */
export async function seedDemo(imports: ImportService, language: Language): Promise<readonly SeededFolder[]> {
  const seeded: SeededFolder[] = [];
  for (const folder of demoFolders()) {
    const options = { academicYear: null, language, dateOrder: null, course: null, importedBy: IMPORTED_BY.demo };
    seeded.push({ folder, report: await imports.apply(filesOf(folder), options, null) });
  }
  return seeded;
}

function demoFolders(): readonly string[] {
  const entries = readdirSync(DEMO, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}

function filesOf(folder: string): readonly { name: string; bytes: Uint8Array }[] {
  const names = readdirSync(join(DEMO, folder)).filter((name) => name.endsWith('.csv'));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(DEMO, folder, name)) }));
}
