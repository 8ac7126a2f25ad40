import type { LedgerLineDocument, ScenarioChangeDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';

type Line = Pick<LedgerLineDocument, 'change' | 'courseName' | 'title'>;

/** A change in words: `Essay (Introduction): 5 Jan → 12 Jan`. */
export function changeText({ change, courseName, title }: Line, text: Text, format: Format): string {
  const [from, to] = values(change, text, format);
  const what = title === null ? courseName : text('scenario.of', { title, course: courseName });
  return text(`scenarioChange.${change.kind}`, { what, from, to });
}

function values(change: ScenarioChangeDocument, text: Text, format: Format): readonly [string, string] {
  const none = text('scenario.none');
  switch (change.kind) {
    case 'due': {
      const moment = ({ dueOn, dueTime }: typeof change.to) =>
        [dueOn ? format.weekday(dueOn) : none, dueTime].filter(Boolean).join(' ');
      return [moment(change.from), moment(change.to)];
    }
    case 'weight':
      return [change.from === null ? none : `${format.number(change.from, 2)} %`, `${format.number(change.to, 2)} %`];
    case 'hours': {
      const hours = (value: number | null) => (value === null ? none : format.number(value, 2));
      return [hours(change.from), hours(change.to)];
    }
    case 'form':
      return [text(`assessmentKind.${change.from}`), text(`assessmentKind.${change.to}`)];
    case 'lock':
      return ['', text(change.to ? 'scenarioChange.locked' : 'scenarioChange.unlocked')];
    case 'split':
      return [change.from.title, format.list(change.to.map((part) => part.title))];
    case 'merge':
      return [format.list(change.from.map((part) => part.title)), change.to];
    case 'period':
      return [change.from, change.to];
  }
}
