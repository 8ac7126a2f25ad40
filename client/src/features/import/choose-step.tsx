import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProgrammes } from '../../api/queries.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { today } from '../../ui/today.js';
import { useText } from '../../ui/use-text.js';
import { FileDrop } from './file-drop.js';
import { TemplateLinks } from './template-links.js';
import type { ImportFlow } from './use-import.js';
import { yearsToOffer } from './years-to-offer.js';

/** Step 1: the files and the academic year they are about. */
export function ChooseStep({ flow }: { readonly flow: ImportFlow }) {
  const text = useText();
  const known = useProgrammes().data?.programmes.flatMap(({ years }) => years) ?? [];
  const { years, usual } = yearsToOffer(known, today());
  const [files, setFiles] = useState<readonly File[]>(flow.chosen?.files ?? []);
  const [year, setYear] = useState<string>(flow.chosen?.year ?? usual);
  return (
    <form
      className="panel import-choose"
      onSubmit={(event) => {
        event.preventDefault();
        flow.preview(files, year);
      }}
    >
      <FileDrop files={files} onChange={setFiles} />
      <TemplateLinks />
      <Choice
        label={text('import.year')}
        value={year}
        options={years.map((value) => ({ value, label: value.replace('-', '–') }))}
        onChange={setYear}
      />
      {flow.error && <Failed title={text('import.refused')} detail={flow.error.message} />}
      <div className="button-row">
        <Button type="submit" disabled={files.length === 0 || flow.busy}>
          {text(flow.busy ? 'import.previewing' : 'import.preview')}
        </Button>
      </div>
    </form>
  );
}
