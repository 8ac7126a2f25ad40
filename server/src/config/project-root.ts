import { fileURLToPath } from 'node:url';

/** The folder of the project: this file lies three deep in it, as source and as built. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
