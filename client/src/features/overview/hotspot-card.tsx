import type { HotspotDocument } from '@evenkeel/shared/contract';
import { VisuallyHidden } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { hoursText } from '../../ui/hours-text.js';
import { partTitle } from '../../ui/part-title.js';
import { weekPath } from '../../ui/paths.js';
import { RuleSentence } from '../../ui/rule-sentence.js';
import { useText } from '../../ui/use-text.js';
import { weeksText } from '../../ui/weeks-text.js';

interface HotspotCardProps {
  readonly hotspot: HotspotDocument;
  readonly programme: string;
  readonly year: string;
}

/** So many findings and contributions say enough here; the week itself shows all. */
const SHOWN = 3;

/** One hotspot: when, for whom, how many hours, why, and the way to its week. */
export function HotspotCard({ hotspot, programme, year }: HotspotCardProps) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  const { studyYear, weeks, peakWeek, findings, contributions, affected } = hotspot;
  const place = text('hotspots.place', {
    weeks: weeksText(weeks, text),
    cohort: text('week.studyYear', { year: studyYear }),
  });
  const pathname = weekPath({ programme, year, studyYear, week: peakWeek });
  return (
    <li className="hotspot">
      <div className="hotspot-head">
        <h3>{place}</h3>
        <span className="hotspot-hours">{hoursText(hotspot, text, format)}</span>
      </div>
      <ul className="findings">
        {findings.slice(0, SHOWN).map((finding) => (
          <RuleSentence key={finding.id} finding={finding} />
        ))}
      </ul>
      <p className="quiet small">
        {text('hotspots.mostly', {
          parts: format.list(
            contributions.slice(0, SHOWN).map((part) =>
              text('hotspots.part', {
                course: part.courseName,
                what: [partTitle(part, text), text(`loadKind.${part.kind}`)].filter(Boolean).join(', '),
                hours: format.hours(part.hours),
              }),
            ),
          ),
        })}
      </p>
      <p className="hotspot-foot">
        <span className="quiet small">
          {affected.students === null
            ? text(`affected.${affected.basis}`)
            : text('affected.expected', { students: affected.students })}
        </span>
        <Link to={{ pathname, search }}>
          {text('hotspots.why')}
          <VisuallyHidden> {place}</VisuallyHidden>
        </Link>
      </p>
    </li>
  );
}
