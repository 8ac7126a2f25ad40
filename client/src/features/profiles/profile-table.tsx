import type { ProfileLine } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import { profilePath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';

/** The profiles with their version and origin, each with the way to its rules. */
export function ProfileTable({ profiles }: { readonly profiles: readonly ProfileLine[] }) {
  const text = useText();
  const id = useId();
  const { search } = useLocation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id}>
          <span>{text('profiles.caption')}</span>
        </caption>
        <thead>
          <tr>
            {(['name', 'id', 'version', 'origin'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`profiles.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profiles.map((profile) => (
            <tr key={profile.id}>
              <th scope="row">
                <Link to={{ pathname: profilePath(profile.id), search }}>{profile.name}</Link>
              </th>
              <td>{profile.id}</td>
              <td>{profile.version}</td>
              <td>{text(profile.edited ? 'profiles.edited' : 'profiles.shipped')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
