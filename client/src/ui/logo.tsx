/** A hull on a level line. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="logo-sea" width="32" height="32" rx="8" />
      <path className="logo-level" d="M5 14h22" />
      <path className="logo-hull" d="M8 18h16c0 4.6-3.4 7.5-8 7.5S8 22.600 8 18z" />
      <path className="logo-keel" d="M16 25.500v3" />
      <path className="logo-hull" d="M16 11V4.500l5.500 6.500z" />
    </svg>
  );
}
