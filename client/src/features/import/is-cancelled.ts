import { ApiError } from '../../api/get-json.js';

/** Whether it failed because it was asked to stop. */
export function isCancelled(error: Error | null): boolean {
  if (error instanceof ApiError) return error.problem?.code === 'cancelled';
  return error?.name === 'AbortError';
}
