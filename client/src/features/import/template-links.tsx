import { LANGUAGES } from '@evenkeel/shared/messages';
import { useState } from 'react';
import { useProgrammes } from '../../api/queries.js';
import { sheetPath, TEMPLATE_KINDS, workbookPath } from '../../api/templates.js';
import { Choice } from '../../ui/choice.js';
import { useText } from '../../ui/use-text.js';
import { templateFillings } from './template-fillings.js';

/** Where to start without a file: the template, empty or filled with what is stored, as a workbook or as text files. */
export function TemplateLinks() {
  const text = useText();
  const fillings = templateFillings(useProgrammes().data?.programmes ?? []);
  const [chosen, setChosen] = useState('');
  const filledWith = fillings.find(({ value }) => value === chosen)?.filledWith ?? null;
  return (
    <section className="template-links" aria-label={text('import.template')}>
      <h2>{text('import.template')}</h2>
      <p>{text('import.template.lead')}</p>
      <Choice
        label={text('import.template.content')}
        value={chosen}
        options={[{ value: '', label: text('import.template.empty') }, ...fillings]}
        onChange={setChosen}
      />
      <ul className="plain-list">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a href={workbookPath({ language, filledWith })} download>
              {text(`import.template.${language}`)}
            </a>
          </li>
        ))}
      </ul>
      <details className="twin">
        <summary>{text('import.template.texts')}</summary>
        <ul className="template-texts">
          {TEMPLATE_KINDS.map((kind) => (
            <li key={kind}>
              <span className="sentence">{text(`recordKind.${kind}`, { count: 2 })}</span>
              {LANGUAGES.map((language) => (
                <a key={language} href={sheetPath({ language, filledWith }, kind)} download>
                  {text(`import.template.text.${language}`)}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
