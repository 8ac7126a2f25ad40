/** Texts about live sources in English: why one cannot be fetched, and what was left aside. ICU message format. */
export const liveSources = {
  'live.fault.off':
    'Fetching is off: no host is allowed. Ask the administrator to name the hosts in LIVE_SOURCE_HOSTS and to start the server again.',
  'live.fault.address-invalid': '“{url}” is not an address to fetch. Give one that starts with https:// or http://.',
  'live.fault.address-credentials':
    'The address holds a user name or password. Leave it out, and let the administrator set a secret for {host}.',
  'live.fault.host-not-allowed':
    '{host} is not among the hosts that may be fetched from. Ask the administrator to add it to LIVE_SOURCE_HOSTS.',
  'live.fault.address-private':
    '{host} leads to {address}, an address inside a network, and was not fetched. If it is meant, the administrator can allow it with LIVE_SOURCE_PRIVATE=allow.',
  'live.fault.address-never': '{host} leads to {address}, which is never fetched. Check the address.',
  'live.fault.host-unknown': 'The name {host} is not known. Check the address, or try again later.',
  'live.fault.connection': '{host} could not be reached ({reason}). Try again later, or ask who looks after it.',
  'live.fault.redirects': '{host} sends on more than {count} times. Give the address at which it ends.',
  'live.fault.redirect-insecure': '{host} sends on to an address without https. Give the address at which it ends.',
  'live.fault.too-big': '{host} sent more than {megabytes, number} MB; nothing was kept. Ask for a smaller part.',
  'live.fault.too-slow': '{host} did not finish within {seconds, number} s; nothing was kept. Try again later.',
  'live.fault.busy':
    '{host} asks to come back later (status {status}){seconds, plural, =0 {} other {, after # s}}. It was not pressed further; try again later.',
  'live.fault.access': '{host} does not let us read {path} (status {status}). Check the secret of this source.',
  'live.fault.status': '{host} answered {path} with status {status}. Check the address, or try again later.',
  'live.fault.encoding': '{host} packs its answer in a way that cannot be read ({encoding}).',
  'live.fault.secret-missing': 'The secret {name} is not set. Ask the administrator to set LIVE_SOURCE_SECRET_{name}.',
  'live.fault.secret-host': 'The secret {name} belongs to another host than {host} and was not sent.',
  'live.fault.secret-insecure': 'The secret {name} is only sent over https, and {host} is asked without it.',
  'live.fault.not-json':
    '{host} sent something for {path}, page {page}, that cannot be read as JSON. Nothing was taken over; ask who looks after it.',
  'live.fault.no-list': '{host} sent something for {path}, page {page}, that is no list. Nothing was taken over.',
  'live.fault.paging':
    'The pages of {path} at {host} do not follow each other (page {page}). Nothing was taken over; ask who looks after it.',
  'live.fault.not-ooapi':
    'No Open Education API (version 5 or 6) was found at {host}: it has no list of courses at {path}. Check the address.',
  'live.fault.many-requests': '{host} would have to be asked more than {count, number} times. Nothing was taken over.',
  'live.fault.stopped': 'The fetch was stopped. Nothing was taken over.',
  'live.fault.unexpected': 'Something went wrong here. The log of the server tells more.',
  'live.remark.list-missing':
    '{host} does not offer {path}{count, plural, one {} other { (# times)}}; what would be in it was left out.',
  'live.remark.other-year':
    '{count, plural, one {One offering} other {# offerings}} in {path} {count, plural, one {lies} other {lie}} in another academic year and {count, plural, one {was} other {were}} left aside.',
  'live.problem.fetch.title': 'The source could not be fetched',
  'live.problem.unknown.title': 'Source not found',
  'live.problem.unknown.detail': 'There is no live source with number {id}.',
  'live.problem.name.title': 'Name already used',
  'live.problem.name.detail': 'There is a live source named {name} already. Choose another name.',
} as const;
