/** A host that may be fetched from, as the administrator wrote it. */
export interface HostRule {
  readonly text: string;
  readonly host: string;
  /** Whether it stands for all names that end with the host, and not for the host itself. */
  readonly below: boolean;
  /** Null: the usual port of http and https. */
  readonly port: string | null;
}

const USUAL_PORTS = ['80', '443'];

/** Reads `host`, `*.host` or either with `:port`; null where it is none of these. */
export function hostRule(text: string): HostRule | null {
  const below = text.startsWith('*.');
  const written = below ? text.slice(2) : text;
  if (!/^[^\s/?#@*\\]+$/.test(written)) return null;
  if (!URL.canParse(`http://${written}`)) return null;
  const url = new URL(`http://${written}`);
  const port = /:(\d{1,5})$/.exec(written.replace(/\[[^\]]*\]/, ''))?.[1] ?? null;
  return { text, host: hostOf(url), below, port };
}

/** Whether the address goes to a host and port that one of the rules names. */
export function isAllowed(url: URL, rules: readonly HostRule[]): boolean {
  const host = hostOf(url);
  const port = portOf(url);
  return rules.some(
    (rule) =>
      (rule.below ? host.endsWith(`.${rule.host}`) : host === rule.host) &&
      (rule.port === null ? USUAL_PORTS.includes(port) : rule.port === port),
  );
}

/** The name of the host without the dot that may close it. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '').toLowerCase();
}

/** The port an address goes to, also where it is not written. */
export function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}
