/**
 * The way in which data were brought in, as the log of imports keeps it. There is no sign-in, so nobody is named; what is fetched
 * from a live source is kept as `live: ` with the name of the source.
 */
export const IMPORTED_BY = {
  /** The screens, or another program that uses the HTTP API: the server can't tell which. */
  web: 'web',
  commandLine: 'command-line',
  demo: 'demo',
} as const;

const LIVE = 'live: ';

/** How the log names what a live source brought. */
export function importedByLive(name: string): string {
  return `${LIVE}${name}`;
}

/** The name of the live source in the log; null where it was another way. */
export function liveSourceIn(importedBy: string): string | null {
  return importedBy.startsWith(LIVE) ? importedBy.slice(LIVE.length) : null;
}
