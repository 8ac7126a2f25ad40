import { isAllowed } from '../guard/host-rule.js';
import type { FetchGuard } from './fetch-guard.js';

/** The header with the secret, for its own host and over https alone; inside a network that is allowed also without. */
export function secretHeaders(url: URL, { secret, settings }: FetchGuard): Readonly<Record<string, string>> {
  if (!secret || !isAllowed(url, [secret.host])) return {};
  return url.protocol === 'https:' || settings.allowPrivate ? { Authorization: secret.authorization } : {};
}
