import type { ImportLimits } from '../../api/imports.js';

const MEGABYTE = 1024 * 1024;

/** Why the server would not take these files together; null where it would, and where its limits are not known. */
export function uploadFault(
  files: readonly Pick<File, 'size'>[],
  limits: ImportLimits | undefined,
): { readonly kind: 'tooMany' | 'tooLarge'; readonly most: number } | null {
  if (!limits) return null;
  if (files.length > limits.files) return { kind: 'tooMany', most: limits.files };
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes > limits.megabytes * MEGABYTE ? { kind: 'tooLarge', most: limits.megabytes } : null;
}
