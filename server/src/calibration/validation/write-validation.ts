import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VALIDATION_FOLDER, validationFiles } from './validation-files.js';

/** `npm run validate`: writes the validation page with its table and picture. */
const files = Object.entries(await validationFiles());
await Promise.all(files.map(([name, text]) => writeFile(join(VALIDATION_FOLDER, name), text)));
process.stdout.write(`${files.map(([name]) => `data/validation/${name}`).join('\n')}\n`);
