import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStudentProfiles } from '@evenkeel/shared/profiles';
import type { StudentProfile } from '@evenkeel/shared/schedule';
import { Injectable } from '@nestjs/common';
import { PROJECT_ROOT } from '../config/project-root.js';

const FOLDER = join(PROJECT_ROOT, 'data', 'student-profiles');

/** The profiles of data/student-profiles, in order of file; a fault in them stops the server when it starts. */
@Injectable()
export class StudentProfileCatalogue {
  readonly #profiles: readonly StudentProfile[] = readProfiles();

  all(): readonly StudentProfile[] {
    return this.#profiles;
  }
}

function readProfiles(): readonly StudentProfile[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const files = names
    .sort()
    .map((name) => ({ name, json: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown }));
  const read = parseStudentProfiles(files);
  if (read.kind === 'faults') throw new Error(`The student profiles cannot be read.\n${read.faults.join('\n')}`);
  return read.profiles;
}
