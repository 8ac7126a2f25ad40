import type { rules as en } from '../en/rules.js';

export const rules: Record<keyof typeof en, string> = {};
