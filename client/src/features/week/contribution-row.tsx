import type { ContributionDocument } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { basisText } from '../../ui/basis-text.js';
import { useFormat } from '../../ui/format.js';
import { partTitle } from '../../ui/part-title.js';
import { assessmentPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { SourceLine } from './source-line.js';

interface ContributionRowProps {
  readonly part: ContributionDocument;
  /** The largest share of the week: its bar is full. */
  readonly top: number;
  /** The programme and year whose week it is. */
  readonly of: { readonly programme: { readonly code: string }; readonly year: string };
}

/** Work for what is sat at a set time; the rest is handed in. */
const SAT: ReadonlySet<string> = new Set<ContributionDocument['kind']>(['exam', 'examPreparation']);

/** One item's part of the week, with where its hours come from. */
export function ContributionRow({ part, top, of }: ContributionRowProps) {
  const text = useText();
  const format = useFormat();
  const title = partTitle(part, text);
  const { courseCode, courseName, kind, dueOn, hours, share, totalHours, basis, estimates, provenance } = part;
  return (
    <tr>
      <th scope="row">
        {courseName} <span className="quiet">{courseCode}</span>
      </th>
      <td>
        {title ?? text(`loadKind.${kind}`)}
        {title !== null && <span className="quiet"> · {text(`loadKind.${kind}`)}</span>}
        {dueOn && (
          <span className="part-due">
            {text(SAT.has(kind) ? 'parts.sat' : 'parts.due', { day: format.weekday(dueOn) })}
          </span>
        )}
      </td>
      <td className="number">{format.hours(hours)}</td>
      <td>
        <svg className="share-bar" data-work={kind} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect width={top > 0 ? (100 * share) / top : 0} height="12" rx="1" />
        </svg>
        <span className="share-number">{format.percent(share)}</span>
      </td>
      <td>
        <details className="source">
          <summary>
            {basisText(basis, text)}
            {provenance.standing === 'illustrative' && (
              <span className="quiet"> · {text('standing.illustrative')}</span>
            )}
          </summary>
          <p>{text('parts.ofTotal', { hours: format.hours(hours), total: format.hours(totalHours) })}</p>
          <SourceLine provenance={provenance} />
          <HistoryLink part={part} of={of} />
          {estimates.length === 0 ? (
            <p>{text('parts.noEstimate')}</p>
          ) : (
            <ul>
              {estimates.map((reason) => (
                <li key={reason}>{text(`estimate.${reason}`)}</li>
              ))}
            </ul>
          )}
        </details>
      </td>
    </tr>
  );
}

/** The way to what happened to the assessment that the work is for. */
function HistoryLink({ part: { courseCode: course, assessmentCode: code }, of }: Omit<ContributionRowProps, 'top'>) {
  const text = useText();
  const { search } = useLocation();
  if (code === null) return null;
  const place = { programme: of.programme.code, year: of.year, course, code };
  return (
    <p>
      <Link to={{ pathname: assessmentPath(place), search }}>{text('assessment.toHistory')}</Link>
    </p>
  );
}
