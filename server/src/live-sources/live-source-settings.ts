import type { FetchGuard } from './fetch/fetch-guard.js';

/** Names the settings of live sources where Nest hands them out. */
export const LIVE_SETTINGS = Symbol('LiveSourceSettings');

/** Names what stands in the place of the usual limits and resolver. */
export const LIVE_GUARD = Symbol('LiveSourceGuard');

/** Nothing but the usual. */
export const USUAL_GUARD: Partial<FetchGuard> = {};
