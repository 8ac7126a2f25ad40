import { matchPath } from 'react-router';

/** The programme's year that an address is about; null elsewhere. */
export function yearPlaceOf(pathname: string): { readonly programme: string; readonly year: string } | null {
  const { programme, year } = matchPath('/programmes/:programme/years/:year/*', pathname)?.params ?? {};
  return programme && year ? { programme, year } : null;
}
