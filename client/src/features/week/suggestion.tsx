import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { SuggestionDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useParams } from 'react-router';
import { useCreateScenario } from '../../api/scenarios.js';
import { useFormat } from '../../ui/format.js';
import { ScenarioButton } from '../../ui/scenario-button.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { OtherCohorts } from './other-cohorts.js';

/** A tried move as a button that unfolds its effect. */
export function Suggestion({ move }: { readonly move: SuggestionDocument }) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const side = text('suggestions.newHotspots', { count: move.newHotspotWeeks.length });
  return (
    <li>
      <Button
        variant="light"
        fullWidth
        justify="start"
        className="suggestion-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text('suggestions.try', {
          title: move.title,
          days: `${move.days > 0 ? '+' : '\u2212'}${Math.abs(move.days)}`,
          count: Math.abs(move.days),
          hours: format.signedHours(move.hoursThisWeek),
          side,
        })}
      </Button>
      <div id={id} hidden={!open} className="suggestion-effect">
        {open && <SuggestionEffect move={move} />}
      </div>
    </li>
  );
}

function SuggestionEffect({ move }: { readonly move: SuggestionDocument }) {
  const text = useText();
  const format = useFormat();
  const { programme = '', year = '' } = useParams();
  const place = { programme, year };
  const create = useCreateScenario(place);
  const {
    courseCode,
    assessmentCode,
    title,
    from,
    to,
    peakBefore,
    peakAfter,
    solvedFindings,
    newFindings,
    newHotspotWeeks,
    weeks,
  } = move;
  return (
    <>
      <p>{text('suggestions.move', { course: courseCode, from: format.weekday(from), to: format.weekday(to) })}</p>
      <p>{text('suggestions.peak', { before: format.hours(peakBefore), after: format.hours(peakAfter) })}</p>
      <p>{text('suggestions.findings', { solved: solvedFindings.length, fresh: newFindings.length })}</p>
      {newHotspotWeeks.length > 0 && (
        <p>{text('suggestions.hotspotWeeks', { list: format.weekList(newHotspotWeeks) })}</p>
      )}
      {newFindings.length > 0 && (
        <ul className="evidence">
          {newFindings.map((finding) => (
            <li key={finding.id}>{text(`rule.${finding.rule}.title`)}</li>
          ))}
        </ul>
      )}
      <OtherCohorts move={move} />
      <DocumentTable
        caption={text('suggestions.weeks')}
        columns={[text('table.week'), text('table.before'), text('table.after'), text('table.difference')]}
        rows={weeks.map(({ week, before, after }) => ({
          key: week,
          head: `${weekNumberOf(week)} · ${format.weekRange(week)}`,
          cells: [format.hours(before), format.hours(after), format.signedHours(after - before)],
        }))}
      />
      <ScenarioButton
        label={text('scenarios.open')}
        name={text('scenarios.fromMove', { title, day: format.weekday(to) })}
        changes={[{ kind: 'due', courseCode, assessmentCode, to: { dueOn: to } }]}
        {...{ place, create }}
      />
    </>
  );
}
