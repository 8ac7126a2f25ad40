import { Button } from '@mantine/core';
import { useRefusedRows } from '../../api/imports.js';
import { Failed } from '../../ui/failed.js';
import { useLanguage } from '../../ui/language.js';
import { saveFile } from '../../ui/save-file.js';
import { useText } from '../../ui/use-text.js';
import type { Reading } from './use-import.js';

/** The refused rows as a workbook, with what is wrong beside each, to correct there. */
export function RefusedRowsButton({ reading: { files, choices, report } }: { readonly reading: Reading }) {
  const text = useText();
  const { language } = useLanguage();
  const fetching = useRefusedRows();
  return (
    <div className="button-row">
      <Button
        variant="default"
        disabled={fetching.isPending}
        onClick={() => fetching.mutate({ ...choices, files, language }, { onSuccess: saveFile })}
      >
        {text('import.refusedRows', { count: report.rows.refused })}
      </Button>
      {fetching.error && <Failed title={text('import.refusedRows.failed')} detail={fetching.error.message} />}
    </div>
  );
}
