import type { imports as en } from '../en/imports.js';

export const imports: Record<keyof typeof en, string> = {};
