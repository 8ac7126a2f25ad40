import type { ConclusionDocument } from '@evenkeel/shared/contract';
import { type Format, useFormat } from '../../ui/format.js';
import { type Text, useText } from '../../ui/use-text.js';

/** The conclusion of the screen in words: how many weeks need attention, which, why, and what cannot be told. */
export function findingSentence(conclusion: ConclusionDocument, text: Text, format: Format): string {
  const {
    weeksInTerm,
    weeksNeedingAttention: weeks,
    weeksAccepted: accepted,
    weeksThatCannotBeTold,
    causes,
  } = conclusion;
  const parts = [
    text('conclusion.weeks', { count: weeks.length, weeks: weeksInTerm, list: format.weekList(weeks) }),
    causes.length > 0 &&
      text('conclusion.cause', { causes: format.list(causes.map((rule) => inSentence(text(`rule.${rule}.title`)))) }),
    accepted.length > 0 && text('conclusion.accepted', { count: accepted.length, list: format.weekList(accepted) }),
    weeksThatCannotBeTold > 0 && text('conclusion.unknown', { count: weeksThatCannotBeTold }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A title as a part of a sentence: without its capital. */
function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The conclusion, first on the screen. */
export function FindingSentence({ conclusion }: { readonly conclusion: ConclusionDocument }) {
  const text = useText();
  const format = useFormat();
  return <p className="lead">{findingSentence(conclusion, text, format)}</p>;
}
