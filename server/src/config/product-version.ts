import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from './project-root.js';

const packageFile = z.object({ version: z.string() });

/** The version of the product, as its package.json says. */
export const PRODUCT_VERSION = packageFile.parse(
  JSON.parse(readFileSync(join(PROJECT_ROOT, 'server', 'package.json'), 'utf8')),
).version;
