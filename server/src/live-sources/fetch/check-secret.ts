import type { LiveSecret, LiveSourceSettings } from '../../config/live-source-settings.js';
import { hostOf, isAllowed } from '../guard/host-rule.js';
import { LiveSourceFault } from '../live-source-fault.js';

/** The secret of a source, null where it needs none. Errors: a fault where it may not be sent to the address. */
export function checkSecret(url: URL, name: string | null, settings: LiveSourceSettings): LiveSecret | null {
  if (name === null) return null;
  const secret = settings.secrets.get(name);
  const values = { name, host: hostOf(url) };
  if (!secret) throw new LiveSourceFault('secret-missing', values);
  if (!isAllowed(url, [secret.host])) throw new LiveSourceFault('secret-host', values);
  if (url.protocol !== 'https:' && !settings.allowPrivate) throw new LiveSourceFault('secret-insecure', values);
  return secret;
}
