import type { AssessmentEventDocument } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { importPath } from '../../ui/paths.js';
import { sourceName } from '../../ui/source-name.js';
import { useText } from '../../ui/use-text.js';
import { dayWords } from './day-words.js';
import { eventChanges } from './event-changes.js';
import { timelineSentence } from './timeline-sentence.js';

/** The events in order of time: what changed, from what to what, and which import brought it. */
export function Timeline({ events }: { readonly events: readonly AssessmentEventDocument[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <Panel title={text('assessment.timeline')} lead={timelineSentence(events, text, format)}>
      <ol className="timeline">
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are never reordered
          <li key={index} data-event={event.event}>
            <Moment event={event} known={events[index - 1]?.announcedOn ?? null} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What is typed by hand stands in no file. */
const isNoHand = (name: string) => name !== HAND_SOURCE;

interface MomentProps {
  readonly event: AssessmentEventDocument;
  /** The day of announcement as it was known before. */
  readonly known: string | null;
}

function Moment({ event, known }: MomentProps) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  const { at, importId, undoOf, announcedOn, sourceModifiedAt } = event;
  const from = [...event.sources.map((source) => sourceName(source, text)), ...event.fileNames].filter(isNoHand);
  return (
    <>
      <h3>
        <time dateTime={at}>{format.moment(at)}</time> · {text(`assessment.event.${event.event}`)}
      </h3>
      <ul className="fields">
        {eventChanges(event, text, format).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {announcedOn !== null && announcedOn !== known && (
          <li>{text('assessment.announced', { day: dayWords(announcedOn, format) })}</li>
        )}
        {sourceModifiedAt !== null && (
          <li>{text('assessment.modified', { moment: format.moment(sourceModifiedAt) })}</li>
        )}
      </ul>
      <p className="small">
        <Link to={{ pathname: importPath(importId), search }}>{text('assessment.import', { id: importId })}</Link>
        {undoOf === null && from.length > 0 && <span className="quiet"> {[...new Set(from)].join(', ')}</span>}
        {undoOf !== null && <span className="quiet"> {text('history.undoOf', { id: undoOf })}</span>}
      </p>
    </>
  );
}
