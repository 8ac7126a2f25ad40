import { templatePath } from '../../api/imports.js';
import { useText } from '../../ui/use-text.js';

/** Where to start without a file: the empty template, in both languages. */
export function TemplateLinks() {
  const text = useText();
  return (
    <p className="small">
      {text('import.template')}{' '}
      <a href={templatePath('nl')} download>
        {text('import.template.nl')}
      </a>
      {', '}
      <a href={templatePath('en')} download>
        {text('import.template.en')}
      </a>
    </p>
  );
}
