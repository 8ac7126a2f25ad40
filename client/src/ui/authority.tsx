import type { CitationDocument, SettingDocument } from '@evenkeel/shared/contract';
import { isLocalCitation } from '@evenkeel/shared/policy';
import { useFormat } from './format.js';
import { useLanguage } from './language.js';
import { useText } from './use-text.js';

interface AuthorityProps {
  readonly citation: CitationDocument;
  readonly grade: SettingDocument['grade'];
}

/** Who says so: the source of a threshold, how well it is founded and when it was read; our own choices say that they are. */
export function Authority({ citation, grade }: AuthorityProps) {
  const text = useText();
  const format = useFormat();
  const source = citation.text[useLanguage().language];
  return (
    <p className="authority">
      <span className="grade" data-grade={grade}>
        {text(`grade.${grade}`)}
      </span>{' '}
      {citation.url ? <a href={citation.url}>{source}</a> : source}{' '}
      <span className="quiet">
        {text(isLocalCitation(citation) ? 'authority.since' : 'authority.readOn', { day: format.day(citation.readOn) })}
      </span>
    </p>
  );
}
