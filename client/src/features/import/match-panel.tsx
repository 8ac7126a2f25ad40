import type { AssessmentMatchDocument, MatchCandidateDocument } from '@evenkeel/shared/contract';
import { Choice } from '../../ui/choice.js';
import { dayText } from '../../ui/day-text.js';
import { useFormat } from '../../ui/format.js';
import { MoreButton, useMore } from '../../ui/more.js';
import { Panel } from '../../ui/panel.js';
import { sourceName } from '../../ui/source-name.js';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow, Reading } from './use-import.js';

interface MatchPanelProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** Items that another source seems to speak of too: which assessment each is, to confirm or change. */
export function MatchPanel({ flow, reading: { choices, report } }: MatchPanelProps) {
  const text = useText();
  const matches = report.matches ?? [];
  const { shown, more } = useMore(matches);
  if (matches.length === 0) return null;
  const open = matches.filter(({ chosenBy }) => chosenBy === 'open').length;
  return (
    <Panel title={text('import.matches')} lead={text('import.matches.lead', { count: matches.length, open })}>
      <ul className="matches">
        {shown.map((match) => (
          <li key={match.id}>
            <Match
              match={match}
              busy={flow.busy}
              choose={(code) => flow.change({ matches: { ...choices.matches, [match.id]: code } })}
            />
          </li>
        ))}
      </ul>
      <MoreButton more={more} />
    </Panel>
  );
}

interface MatchProps {
  readonly match: AssessmentMatchDocument;
  readonly busy: boolean;
  readonly choose: (code: string | null) => void;
}

/** Nothing was chosen, or that it is none of the candidates; beside these an option is a candidate. */
const OPEN = 'open';
const OWN = 'own';
const PICKED = 'code ';

function Match({ match, busy, choose }: MatchProps) {
  const text = useText();
  const words = useItemWords();
  const { course, source, sourceCode, candidates, chosenBy } = match;
  const unchosen = chosenBy === 'open' ? [{ value: OPEN, label: text('import.match.unchosen') }] : [];
  const options = candidates.map((candidate) => ({
    value: `${PICKED}${candidate.code}`,
    label: `${candidate.code} · ${words(candidate)} (${text(`import.match.why.${candidate.why}`)})`,
  }));
  return (
    <>
      <p>
        <strong>{words(match)}</strong>{' '}
        <span className="quiet">
          {text('import.match.from', { course, source: sourceName(source, text), code: sourceCode })} ·{' '}
          {text(`import.match.by.${chosenBy}`)}
        </span>
      </p>
      <Choice
        label={text('import.match.is')}
        of={words(match)}
        value={choiceOf(match)}
        options={[...unchosen, { value: OWN, label: text('import.match.own') }, ...options]}
        disabled={busy}
        onChange={(value) => choose(value.startsWith(PICKED) ? value.slice(PICKED.length) : null)}
      />
    </>
  );
}

function choiceOf({ chosen, chosenBy }: AssessmentMatchDocument): string {
  if (chosen !== null) return `${PICKED}${chosen}`;
  return chosenBy === 'open' ? OPEN : OWN;
}

/** Title, form and day of an item: "Essay, paper, 5 Oct 2026". */
function useItemWords() {
  const text = useText();
  const format = useFormat();
  return ({ title, kind, dueOn }: Pick<MatchCandidateDocument, 'title' | 'kind' | 'dueOn'>): string =>
    [title, text(`assessmentKind.${kind}`), dayText(dueOn, format)].filter(Boolean).join(', ');
}
