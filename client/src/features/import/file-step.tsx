import { writtenYear } from '@evenkeel/shared/calendar';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { noChoices } from '../../api/import-form.js';
import { useImportLimits } from '../../api/imports.js';
import { useProgrammes } from '../../api/queries.js';
import { Choice } from '../../ui/choice.js';
import { today } from '../../ui/today.js';
import { useText } from '../../ui/use-text.js';
import { FileDrop } from './file-drop.js';
import { ReadingOptions } from './reading-options.js';
import { Refused } from './refused.js';
import { TemplateLinks } from './template-links.js';
import { uploadFault } from './upload-fault.js';
import type { ImportFlow } from './use-import.js';
import { yearsToOffer } from './years-to-offer.js';

/** What was said of the content of files does not hold for others. */
const SAID_OF_FILES = { columns: {}, matches: {}, dateOrder: null } as const;

/** Step 1: the files, the academic year they are about, and what else is to be said of them. */
export function FileStep({ flow }: { readonly flow: ImportFlow }) {
  const text = useText();
  const known = useProgrammes().data?.programmes.flatMap(({ years }) => years) ?? [];
  const { years, usual } = yearsToOffer(known, today());
  const [files, setFiles] = useState<readonly File[]>(flow.reading?.files ?? []);
  const [choices, setChoices] = useState(flow.reading?.choices ?? noChoices(usual));
  const change = (part: Partial<typeof choices>) => setChoices({ ...choices, ...part });
  const limits = useImportLimits().data;
  const fault = uploadFault(files, limits);
  return (
    <form
      className="panel import-choose"
      onSubmit={(event) => {
        event.preventDefault();
        flow.read({ files, choices });
      }}
    >
      <FileDrop
        files={files}
        limits={limits}
        onChange={(next) => {
          setFiles(next);
          change(SAID_OF_FILES);
        }}
      />
      {fault && (
        <p role="alert" className="notice notice-failed">
          {text(`import.${fault.kind}`, { most: fault.most })}
        </p>
      )}
      <Choice
        label={text('import.year')}
        value={choices.year}
        options={years.map((value) => ({ value: value as string, label: writtenYear(value) }))}
        onChange={(year) => change({ year })}
      />
      <ReadingOptions choices={choices} onChange={change} />
      <Refused error={flow.error} />
      <div className="button-row">
        <Button type="submit" disabled={files.length === 0 || fault !== null || flow.busy}>
          {text(flow.busy ? 'import.previewing' : 'import.read')}
        </Button>
      </div>
      <TemplateLinks />
    </form>
  );
}
