import type { Requirement } from '@evenkeel/shared/schedule';
import { wordReader } from './word-reader.js';

const WORDS: Readonly<Record<Requirement, string>> = {
  core: `
    core, compulsory, mandatory, required, obligatory, verplicht, kern, basis, major, ja, v`,
  option: `
    option, optional, elective, choice, keuze, keuzevak, keuzeruimte, facultatief, minor, specialisatie, k`,
};

/** Whether all students of the year take the course, or those who choose it. */
export const readRequirement = wordReader(WORDS, { code: 'requirement-unknown' });
