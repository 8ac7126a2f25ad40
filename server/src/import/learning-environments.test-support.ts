import { readFileSync } from 'node:fs';
import type { Assessment, Schedule } from '@evenkeel/shared/schedule';
import { csvFile, type Trial, tryImport } from './import.test-support.js';

const FOLDER = new URL('../../../test/fixtures/imports/learning-environments/', import.meta.url);

/** The courses that the fixtures speak of. */
export const STORED: Schedule = (
  await tryImport([csvFile(['vakcode,naam,ec', 'SOC101,Sociology,5', 'LAW101,Law,5'], 'vakken.csv')])
).after;

/** A fixture as text. */
export function textOfExport(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** Reads a fixture beside the courses that are stored. */
export function tryExport(name: string, said: Parameters<typeof tryImport>[1] = {}): Promise<Trial> {
  return tryImport([{ name, bytes: readFileSync(new URL(name, FOLDER)) }], { stored: STORED, ...said });
}

/** `SOC101 assignment-11 paper 2026-10-23 23:59 30` for each assessment. */
export function linesOf(assessments: readonly Assessment[]): readonly string[] {
  return assessments.map(({ courseCode, code, kind, dueOn, dueTime, weightPercent }) =>
    [courseCode, code, kind, dueOn ?? '-', dueTime ?? '-', weightPercent ?? '-'].join(' '),
  );
}
